import { beforeAll, expect, test } from 'vitest';
import { verifyChain } from '#store';
import { allEntries } from './list-entries.ts';
import { HARBOUR, type RegisterDesk, registerDesk } from './testing/index.ts';

const view = { today: '2022-06-01', language: 'en' } as const;
let desk: RegisterDesk;

beforeAll(async () => {
  desk = await registerDesk();
});

test('texts that arrive at once get symbols and numbers of their own', async () => {
  const bodies = ['Keepers', 'Pilots', 'Traders', 'Builders', 'Divers'];
  const texts = bodies.map((body) => {
    const tasks = Array.from(
      { length: 9 },
      (_, at) => `The ${body} committed to ${body}task${at} every ${body}ship${at} by 2030.`,
    );
    return `Statement\n\n3 May 2022\n\n${tasks.join('\n\n')}\n`;
  });
  const done = await Promise.all(texts.map((text) => desk.take(text, 'harbour.txt')));
  expect(done.map(({ outcome }) => outcome)).toEqual(bodies.map(() => 'stored'));
  expect(new Set(done.map(({ symbol }) => symbol))).toEqual(
    new Set(['HARBOUR-2022', 'HARBOUR-2022-B', 'HARBOUR-2022-C', 'HARBOUR-2022-D', 'HARBOUR-2022-E']),
  );
  const numbers = (await allEntries(desk.store.db, { type: 'all' }, view)).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBe(done.reduce((sum, each) => sum + each.commitments + each.standing_positions, 0));
});

test('of two who bring the same text at once, one stores it and the other finds it there', async () => {
  const text = HARBOUR.replaceAll('Harbour', 'Lighthouse').replaceAll('Ministers', 'Keepers of the Lights');
  const done = await Promise.all([desk.take(text, 'lights.txt'), desk.take(text, 'lights.txt')]);
  expect(done.map(({ outcome }) => outcome).toSorted()).toEqual(['stored', 'unchanged']);
});

test('of two who correct one text at once, both corrections are kept, one after the other', async () => {
  const text = HARBOUR.replaceAll('Harbour', 'Lighthouse').replaceAll('Ministers', 'Keepers of the Lights');
  const done = await Promise.all(
    ['three', 'four'].map((number) => desk.take(text.replace('two hundred', `${number} hundred`), 'lights.txt')),
  );
  expect(done.map(({ outcome, version }) => [outcome, version]).toSorted()).toEqual([
    ['corrected', 2],
    ['corrected', 3],
  ]);
});

test('all of it stands in the audit chain', async () => {
  expect(await verifyChain(desk.store.db)).toMatchObject({ intact: true });
});
