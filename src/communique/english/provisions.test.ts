import { describe, expect, test } from 'vitest';
import type { Provision } from '../provision.ts';
import { readCommunique } from '../read.ts';

const read = (text: string, date = '2023-05-03') => readCommunique(text, { date }).provisions;
const last = (text: string) => read(text).at(-1) as Provision;

describe('a limiting phrase is kept word for word and becomes a gate of its type', () => {
  test.each([
    ['consent_of_state', 'at the request of the Government of Mali'],
    ['consent_of_state', 'with the prior consent of the host states concerned'],
    ['consent_of_state', 'upon the request of the countries concerned'],
    ['law', 'in accordance with the law of the sea'],
    ['law', 'in full respect of international humanitarian law'],
    ['law', 'consistent with the obligations of each member'],
    ['law', 'within its mandate'],
    ['availability', 'subject to available resources'],
    ['availability', 'circumstances permitting'],
    ['availability', 'where possible'],
    ['other', 'as appropriate'],
    ['other', 'in close coordination with the pilots'],
  ])('%s: %s', (type, words) => {
    const { gates, conditions, start, quote } = last(`We will repair the bridges, ${words}.`);
    expect(conditions).toEqual([words]);
    expect(gates.map((gate) => [gate.type, quote.slice(gate.start - start, gate.end - start)])).toEqual([
      [type, words],
    ]);
  });

  test('two limits are two gates, in text order', () => {
    const { gates } = last('We will, where possible, repair the bridges in accordance with the law of the sea.');
    expect(gates.map(({ type }) => type)).toEqual(['availability', 'law']);
  });

  test('the limit of one act is none of the other', () => {
    const [first, second] = read('We will repair the bridges where possible, and we will open the archives.');
    expect([first?.conditions, second?.conditions]).toEqual([['where possible'], []]);
  });

  test('a limit that runs over a line’s end has single blanks in its words, and its own place in the text', () => {
    const { gates, conditions } = last('We will repair the bridges in accordance with\nthe law of the sea.');
    expect(conditions).toEqual(['in accordance with the law of the sea']);
    expect((gates[0]?.end ?? 0) - (gates[0]?.start ?? 0)).toBe(conditions[0]?.length);
  });

  test.for([
    'in\naccordance with the law of the sea',
    'where\n\nappropriate',
    'in full\nrespect of their\nsovereignty',
  ])('a limit is found wherever the line ends inside its words: %j', (limit) => {
    expect(last(`We will repair the bridges ${limit}.`).conditions).toEqual([limit.replace(/\s+/g, ' ')]);
  });

  test('what only records that a meeting was held has no gate', () => {
    expect(last('The Ministers met in Bergen at the invitation of the Government of Norway.').gates).toEqual([]);
  });
});

describe('who speaks, and who must deliver', () => {
  test('“we” are those whom the text names', () => {
    expect(last('We, the Ministers of Norway and Iceland, will inspect the bridges.').actors).toEqual([
      'Ministers of Norway and Iceland',
    ]);
    expect(last('We, the Ministers of Norway, Iceland and Malta, will inspect the bridges.').actors).toEqual([
      'Ministers',
    ]);
    expect(last('G7 Harbour Statement\n\nWe will inspect the bridges.').actors).toEqual(['G7 members']);
  });

  test('“they” are those who spoke before', () => {
    const { actors, bearer } = last('The Ministers met in Bergen. They agreed to publish tide tables.');
    expect({ actors, bearer }).toEqual({ actors: ['Ministers'], bearer: ['Ministers'] });
  });

  test('two who speak are two actors, each under title and surname', () => {
    const opening = 'President Anna Berg and Prime Minister Olaf Lund met in Bergen.';
    const both = ['President Berg', 'Prime Minister Lund'];
    expect(last(`${opening} The two leaders agreed to publish tide tables.`).bearer).toEqual(both);
    expect(last(`${opening} President Berg thanked the pilots.`).actors).toEqual(['President Berg']);
  });

  test('a short name of a body stands for the full one that the text gives', () => {
    const text =
      'The Northern Harbour Coalition met in Bergen. The Northern Harbour Coalition is strong. The Coalition will publish tide tables.';
    expect(last(text).bearer).toEqual(['Northern Harbour Coalition']);
  });

  test('a body of the speakers bears what it will do', () => {
    expect(last('The Working Group on Tides will publish tables.')).toMatchObject({
      trackable: true,
      bearer: ['Working Group on Tides'],
    });
  });

  test('what others will do is a statement, and nobody is held to it', () => {
    for (const text of ['Norway will publish tide tables.', 'The carriers will publish tide tables.'])
      expect(last(text)).toMatchObject({ kind: 'fact_claim', trackable: false, bearer: [] });
  });

  test('whoever is told to act bears the task, not whoever tells it', () => {
    const tasked = last('We task our transport ministers to publish tide tables.');
    expect(tasked).toMatchObject({ kind: 'tasking', trackable: true });
    expect(tasked.bearer.join(' ')).toContain('transport ministers');
    expect(last('Requests the Secretary-General to publish tide tables;').bearer).toEqual(['Secretary-General']);
  });

  test('whoever is called upon from outside bears nothing', () => {
    const { trackable, bearer, targets } = last('We call on Norway to publish tide tables.');
    expect({ trackable, bearer }).toEqual({ trackable: false, bearer: [] });
    expect(targets).toEqual(['Norway']);
  });
});

describe('the ruling verb and what is promised', () => {
  test.each([
    ['We will publish tide tables.', 'will', 'publish'],
    ['We commit to publish tide tables.', 'commit', 'publish'],
    ['The Ministers agreed to publish tide tables.', 'agree', 'publish'],
    ['We will continue to publish tide tables.', 'will', 'publish'],
    ['We also strongly condemn the theft of vaccines.', 'condemn', null],
    ['The Ministers have condemned the theft of vaccines.', 'condemn', null],
    ['The ice is thick.', 'be', null],
    ['Four hundred herring boats.', null, null],
  ])('%s', (text, verb, action) => {
    expect(last(text)).toMatchObject({ verb, action });
  });

  test('a title in front of the verb is no verb', () => {
    expect(last('The March Council will publish tide tables.')).toMatchObject({ verb: 'will', trackable: true });
  });
});

describe('deadlines', () => {
  test('a date in what is promised is its deadline', () => {
    expect(last('We will publish tide tables by June 2024.')).toMatchObject({
      deadline: 'by June 2024',
      deadline_iso: '2024-06-30',
    });
  });

  test('a date in a statement is none', () => {
    expect(last('The carriers closed three lines by June 2022.')).toMatchObject({ deadline: null, deadline_iso: null });
  });

  test('of two acts in a sentence each has its own date', () => {
    const days = read('We will publish tide tables by 2024 and repair the bridges by 2026.').map(
      ({ deadline_iso: day }) => day,
    );
    expect(days).toEqual(['2024-12-31', '2026-12-31']);
  });

  test('without a date of its own and none given, a text’s deadlines stay words', () => {
    const { provisions, warnings, date } = readCommunique('We will publish tide tables within 60 days.');
    expect(provisions[0]).toMatchObject({ deadline: 'within 60 days', deadline_iso: null });
    expect({ date, warned: warnings.length }).toEqual({ date: null, warned: 1 });
  });
});
