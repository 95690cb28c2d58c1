import { describe, expect, test } from 'vitest';
import { bestDeadline, findDeadlines } from '../../src/communique/deadlines/index.ts';
import { DEADLINE_TABLE } from './deadline-table.ts';

describe('the deadline of a sentence is its binding time phrase and the last day on time', () => {
  test.each(DEADLINE_TABLE)('$date: $sentence', ({ date, sentence, phrase, iso }) => {
    const found = findDeadlines(sentence, { start: 0, end: sentence.length }, { date });
    const best = bestDeadline(found);
    expect({ phrase: best?.phrase ?? null, iso: best?.iso ?? null }).toEqual({ phrase, iso });
  });
});
