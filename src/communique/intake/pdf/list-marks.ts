const BULLET = /^[•▪◦‣●○■□➢✓\uf0b7\uf0a7\uf0d8\uf0fc·–—-]\s+(?=\S)/u;
const LETTER_BULLET = /^o\s+(?=\p{Lu})/u;
const NUMBER =
  /^(?:\(?(?:\p{Nd}{1,3}|[a-zA-Z]|[ivxlIVXL]{1,6})[.)](?:\p{Nd}{1,3}[.)]?)*|\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+)\s+(?=\S)/u;
/** The mark that a paragraph begins with, bullets made alike; undefined for plain paragraphs. */
export function opensItem(text: string): { marker: string; text: string } | undefined {
  const bullet = BULLET.exec(text) ?? LETTER_BULLET.exec(text);
  if (bullet) return { marker: '-', text: text.slice(bullet[0].length) };
  const number = NUMBER.exec(text);
  return number ? { marker: number[0].trim(), text: text.slice(number[0].length) } : undefined;
}

/** The make of the mark that a line begins with ("12." and "3." are alike, "(a)" and "(c)"); to tell items of one list. */
export function markMake(text: string): string {
  return (text.split(' ')[0] ?? '').replace(/\p{Nd}+/gu, '1').replace(/\p{L}+/gu, 'a');
}
