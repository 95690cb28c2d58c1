import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askingsIn } from './askings.ts';

const names = (clause: string, said = '') => askingsIn(clause, said).map((asking) => asking.names);

test('those asked stand behind the verb that asks, each by name', () => {
  expect(names('Urges Member States, ferry lines and the Harbour Office to carry rafts;')).toEqual([
    ['Member States', 'ferry lines', 'the Harbour Office'],
  ]);
});

test('those in whose company others are to act are not asked', () => {
  expect(
    names(
      'Requests the Secretary-General, in cooperation with Governments, pilots and regional bodies, to draw up a plan;',
    ),
  ).toEqual([['the Secretary-General']]);
  expect(
    names('Calls upon States, at the national level and in accordance with the law of the sea, to mark wrecks;'),
  ).toEqual([['States']]);
});

test('every asking of a clause is told, those of "and upon" with its first verb too', () => {
  expect(names('Calls upon the Fund to find money and upon all Governments to spend it well;')).toEqual([
    ['the Fund'],
    ['all Governments'],
  ]);
  expect(
    askingsIn('Invites the Committee to study tides and urges States to publish theirs;').map(({ mild }) => mild),
  ).toEqual([true, false]);
});

test('a pronoun stands for those named before it', () => {
  expect(names('Commends the Red Lamp Society and its partners, and urges them to go on;')).toEqual([
    ['the Red Lamp Society', 'its partners'],
  ]);
  expect(names('requests her to go on;', 'Welcomes the zeal of the pilot and ')).toEqual([['her']]);
  expect(names('urges them to go on;', 'Commends the Lighthouse Agency and its partners, and ')).toEqual([
    ['the Lighthouse Agency', 'its partners'],
  ]);
});

test('who is bound may be the subject of the clause', () => {
  expect(askingsIn('Each Party shall keep its rivers clean.')).toEqual([
    { names: ['Each Party'], mild: false, bound: true },
  ]);
  expect(askingsIn('Member States should consider tax relief.')).toEqual([
    { names: ['Member States'], mild: true, bound: true },
  ]);
  expect(askingsIn('The Director-General is requested to convene a meeting.')).toEqual([
    { names: ['The Director-General'], mild: false, bound: true },
  ]);
});

test('a that-clause names them before its verb', () => {
  expect(names('Demands that all States cease dumping waste;')).toEqual([['all States']]);
  expect(names('Decides that the Committee shall meet twice a year;')).toEqual([['the Committee']]);
  expect(names('Requests that the Secretary-General submit a report;')).toEqual([['the Secretary-General']]);
});

test('a thing that is asked for names those who shall do it, if anybody', () => {
  expect(names('Calls for joint efforts by coastal States and the pilots to clear the channel;')).toEqual([
    ['coastal States', 'the pilots'],
  ]);
  expect(names('Calls for greater attention to islanders;')).toEqual([]);
});

test('an infinitive, a passive and a noun ask nobody', () => {
  expect(names('We intend to encourage States by our example.')).toEqual([]);
  expect(names('The rafts were requested by the pilots.')).toEqual([]);
  expect(names('Takes note of the request made last year;')).toEqual([]);
});

test('words of any kind are read without a fault, and every asking has a name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('urges', 'States', 'to', 'act', ',', 'and', 'upon', 'that', 'shall', 'them', 'the')),
      (words) => {
        for (const asking of askingsIn(words.join(' '))) expect(asking.names.length).toBeGreaterThan(0);
      },
    ),
  );
});
