import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { PROBLEM_STATUS } from './problem-codes.ts';

const texts = (language: string) =>
  JSON.parse(readFileSync(new URL(`messages.${language}.json`, import.meta.url), 'utf8')) as Record<string, string>;

test.each(LANGUAGES)('every problem has a title in %s, and no title is of a problem that is not', (language) => {
  const titled = Object.keys(texts(language)).filter((key) => key.startsWith('problem.'));
  expect(titled.toSorted()).toEqual(
    Object.keys(PROBLEM_STATUS)
      .map((code) => `problem.${code}`)
      .toSorted(),
  );
});

test('all languages have the same texts, none of them empty', () => {
  const [first, ...others] = LANGUAGES.map((language) => Object.keys(texts(language)).toSorted());
  for (const keys of others) expect(keys).toEqual(first);
  for (const language of LANGUAGES) expect(Object.values(texts(language)).every((text) => text.trim())).toBe(true);
});
