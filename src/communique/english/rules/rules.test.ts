import { describe, expect, test } from 'vitest';
import { readCommunique } from '../../read.ts';
import { SPEAKER_RULES, STATEMENT_RULES } from './index.ts';
import { RULE_EXAMPLES } from './samples/rule-examples.ts';

const RULES = [...SPEAKER_RULES, ...STATEMENT_RULES];

const EXAMPLES = RULE_EXAMPLES.trim()
  .split('\n')
  .map((line) => {
    const [rule = '', reading = '', sentence = ''] = line.split(' | ');
    const [kind = '', mark] = reading.split(' ');
    return { rule, kind, trackable: mark === '*', sentence };
  });

describe('a sentence is read by the rule that is made for it, and by no other', () => {
  test.for(EXAMPLES)('$rule: $sentence', ({ sentence, ...expected }) => {
    const { provisions } = readCommunique(sentence, { date: '2023-05-03' });
    expect(provisions.map(({ rule, kind, trackable }) => ({ rule, kind, trackable }))).toEqual([expected]);
  });
});

test('every rule has a sentence that it reads', () => {
  const shown = new Set(EXAMPLES.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('no sentence stands for a rule that is not', () => {
  const known = new Set([...RULES.map(({ id }) => id), 'plain-statement']);
  expect(EXAMPLES.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([]);
});

test('a rule has one id, and its id one rule', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('a rule of a kind that promises nothing is never tracked', () => {
  const never = [
    'principle',
    'need',
    'welcome',
    'condemnation',
    'concern',
    'acknowledgement',
    'meeting_held',
    'fact_claim',
    'recital',
    'other',
  ];
  expect(RULES.filter(({ kind, trackable }) => trackable && never.includes(kind)).map(({ id }) => id)).toEqual([]);
});

test('how sure a rule is lies between nothing and certainty', () => {
  for (const { id, confidence } of RULES) {
    expect(confidence, id).toBeGreaterThan(0);
    expect(confidence, id).toBeLessThan(1);
  }
});
