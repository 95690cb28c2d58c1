import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, LINES_OF_EFFORT } from '#core';
import { wordsOf } from './words-of.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seed/${name}`, import.meta.url), 'utf8');
const official = new URL('../../../../shared/data/communiques/2021-06-28-rome.txt', import.meta.url);
const RUN = 8;

function runsOf(text: string): Set<string> {
  const words = wordsOf(text.replaceAll(/\S*\w\/\S*/g, ' '));
  return new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')).slice(0, -RUN));
}

// without the shared data this is skipped, and says so
test.skipIf(!existsSync(official))('the example retells: it has no eight words in a row from the official text', () => {
  const theirs = runsOf(readFileSync(official, 'utf8'));
  expect([...runsOf(seed('example-communique.txt'))].filter((run) => theirs.has(run))).toEqual([]);
});

interface Fact extends Record<(typeof LANGUAGES)[number], string> {
  id?: string;
  source: string;
  translated: string[];
}

test('every fact about the coalition names the page that says so, in every language', () => {
  const { name, lines_of_effort: lines } = JSON.parse(seed('coalition.json')) as {
    name: Fact;
    lines_of_effort: Fact[];
  };
  expect(lines.map(({ id }) => id)).toEqual(LINES_OF_EFFORT);
  for (const fact of [name, ...lines]) {
    expect(URL.canParse(fact.source)).toBe(true);
    for (const language of LANGUAGES) expect(fact[language]).toMatch(/\p{L}/u);
    expect(fact.translated).toEqual(['fr', 'ar']);
  }
});
