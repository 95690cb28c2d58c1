import { expect, test } from 'vitest';
import type { Gate } from '#communique';
import { LANGUAGES } from '#core';
import { blockedBy } from './blocked-by.ts';

const gate = (type: Gate['type']): Gate => ({ type, text: `the ${type} phrase`, start: 0, end: 1 });
const gates = [gate('consent_of_state'), gate('law'), gate('availability'), gate('other')];
const entry = { type: 'commitment', state: 'accepted', gates } as const;

test('a gate of consent, law or availability without a decision blocks; how the work is done does not', () => {
  expect(blockedBy(entry, 'en')).toEqual([
    {
      gate: 'the consent_of_state phrase',
      type: 'consent_of_state',
      missing: 'No consent of the state concerned is on record that covers this.',
    },
    expect.objectContaining({ type: 'law' }),
    expect.objectContaining({ type: 'availability' }),
  ]);
});

test('what is missing is said in the language asked for', () => {
  const said = LANGUAGES.map((language) => blockedBy(entry, language)[0]?.missing);
  expect(new Set(said).size).toBe(LANGUAGES.length);
});

test('nothing stands in the way of what is settled, nor of a standing position', () => {
  expect(blockedBy({ ...entry, state: 'closed' }, 'en')).toEqual([]);
  expect(blockedBy({ ...entry, type: 'standing' }, 'en')).toEqual([]);
});
