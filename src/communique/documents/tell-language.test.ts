import { expect, test } from 'vitest';
import { tellLanguage } from './tell-language.ts';

test.each([
  ['The Ministers agreed to meet in the spring and to report on the work.', 'en'],
  ['Les ministres sont convenus de se réunir au printemps et de rendre compte des travaux.', 'fr'],
  ['اتفق الوزراء على الاجتماع في الربيع وتقديم تقرير عن العمل.', 'ar'],
  ['2022', 'en'],
])('%j is told by its common words', (text, language) => {
  expect(tellLanguage(text)).toBe(language);
});
