import { expect, test } from 'vitest';
import type { ReadProvision } from '../../shared/api/shapes.ts';
import { occurring, passes, readRoomSearch } from './room-search.ts';

const provision = (kind: string, lines: string[], trackable: boolean): ReadProvision =>
  ({ kind, lines_of_effort: lines, trackable }) as unknown as ReadProvision;

const pledge = provision('pledge_finance', ['stabilization', 'financial'], true);
const concern = provision('concern', [], false);

test('a filter keeps what fits all its parts', () => {
  expect(passes(pledge, {})).toBe(true);
  expect(passes(pledge, { line: 'financial', trackable: 'true' })).toBe(true);
  expect(passes(pledge, { line: 'financial', trackable: 'false' })).toBe(false);
  expect(passes(pledge, { kind: 'concern' })).toBe(false);
});

test('what falls under no line can be asked for', () => {
  expect([passes(concern, { line: 'none' }), passes(pledge, { line: 'none' })]).toEqual([true, false]);
});

test('a provision of two lines counts under both, and the most frequent come first', () => {
  expect(occurring([concern, pledge, provision('concern', ['financial'], false)])).toEqual({
    kinds: [
      { value: 'concern', count: 2 },
      { value: 'pledge_finance', count: 1 },
    ],
    lines: [
      { value: 'financial', count: 2 },
      { value: 'none', count: 1 },
      { value: 'stabilization', count: 1 },
    ],
  });
});

test('an address says only what the filter knows', () => {
  expect(readRoomSearch({ kind: 'need', trackable: 'perhaps', colour: 'red' })).toEqual({ kind: 'need' });
});
