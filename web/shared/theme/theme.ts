export const THEMES = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof THEMES)[number];

/** The theme that was chosen on this machine; `system` where none was. */
export function themeOfPage(): ThemeChoice {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Turns the page to a theme and keeps the choice on this machine. */
export function keepTheme(theme: ThemeChoice): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('entente.theme', theme);
  } catch {
    // kept for as long as the page is open
  }
}
