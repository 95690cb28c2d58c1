// Runs before anything is painted: the page never flashes in the wrong theme or the wrong direction.
{
  const root = document.documentElement;
  const spoken = ['en', 'fr', 'ar'];
  let kept = {};
  try {
    kept = { theme: localStorage.getItem('entente.theme'), language: localStorage.getItem('entente.language') };
  } catch {
    // a browser that keeps nothing follows the system
  }
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  const wanted = [kept.language, ...navigator.languages].map((tag) => String(tag).slice(0, 2));
  root.lang = wanted.find((tag) => spoken.includes(tag)) ?? 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
}
