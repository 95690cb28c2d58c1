import { expect, test } from 'vitest';
import type { Gate, Kind } from '#communique';
import { standingTheme } from './standing-theme.ts';
import { THEME_ENTRIES } from './standing-vocabulary.ts';

const read = (kind: Kind, quote: string, gates: Gate[] = [], trackable = false) => ({ kind, quote, gates, trackable });
const gate = (type: Gate['type']): Gate => ({ type, text: 'x', start: 0, end: 1 });

test.each([
  ['principle', 'They underlined that civilians must be protected and that civilian harm be avoided.', 'civilians'],
  ['principle', 'International  law must\nbe upheld under all circumstances.', 'law'],
  ['need', 'This calls for vigilance wherever the group hides.', 'vigilance'],
  [
    'call_on_others',
    'They urged the guards to treat detainees humanely, in accordance with international law.',
    'humane_treatment',
  ],
  [
    'principle',
    'The mission works at the request of the host Government, in full respect of international law.',
    'consent',
  ],
  ['pledge_finance', 'Money is collected for recovery.', 'programme'],
  ['pledge_finance', 'The Pledge Drive helps to prevent a resurgence.', 'programme'],
  ['need', 'More staff are needed.', 'other'],
  ['reaffirmation', 'Ils ont rappelé que le droit international s’applique en toutes circonstances.', 'law'],
  ['principle', 'أكد الوزراء أن حماية المدنيين أولوية.', 'civilians'],
] as const)('a %s that says %j is a standing position on %s', (kind, quote, theme) => {
  expect(standingTheme(read(kind, quote))).toBe(theme);
});

test('a gate shows a theme where the words do not', () => {
  expect(standingTheme(read('fact_claim', 'It works there as was asked.', [gate('consent_of_state')]))).toBe('consent');
});

test('a statement of fact or of stance without a theme binds nobody', () => {
  expect(standingTheme(read('fact_claim', 'International law was broken.'))).toBeUndefined();
  expect(standingTheme(read('reaffirmation', 'They remain united.'))).toBeUndefined();
});

test.each(['welcome', 'condemnation', 'concern', 'meeting_held', 'recital', 'other'] as const)(
  'a %s is no standing position, whatever its words',
  (kind) => {
    expect(standingTheme(read(kind, 'Vigilance and international law.'))).toBeUndefined();
  },
);

test('what is tracked is a promise and no standing position', () => {
  expect(standingTheme(read('principle', 'International law.', [], true))).toBeUndefined();
});

test('every theme has words in every language', () => {
  for (const { phrases } of THEME_ENTRIES)
    for (const words of Object.values(phrases)) expect(words.length).toBeGreaterThan(0);
});
