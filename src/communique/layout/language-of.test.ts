import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['The Ministers agreed to meet in the spring and to report on the work.', 'en'],
  ['Les ministres sont convenus de se réunir au printemps et de rendre compte des travaux.', 'fr'],
  ['اتفق الوزراء على الاجتماع في الربيع وتقديم تقرير عن العمل.', 'ar'],
  ['2022', null],
  ['Ninguna de estas palabras es de una de las tres lenguas que aquí se hablan, y sin embargo es una frase.', null],
])('%j is told by its common words', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
