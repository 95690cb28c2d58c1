import { describe, expect, test } from 'vitest';
import { readCommunique } from '../read.ts';

/** The provisions of a text of our own, their words with single blanks. */
const piecesOf = (text: string) => readCommunique(text).provisions.map(({ quote }) => quote.replace(/\s+/g, ' '));
const rulesOf = (text: string) => readCommunique(text).provisions.map(({ rule }) => rule);

describe('one act, one provision', () => {
  test.each([
    ['two verbs with one object', 'We will maintain and expand the hatcheries.'],
    ['several objects of one verb', 'We reaffirm our commitment to open archives, clean harbours and safe railways.'],
    ['a list of members', 'We, the Ministers of Norway, Iceland and Ireland, commit to publish our tide tables.'],
    ['a list of those thanked', 'We welcome the pilots, the nurses and the harbour masters.'],
    ['a list of those asked', 'We urge the carriers, the pilots and the harbour masters to share their tables.'],
    ['a purpose', 'We will train skippers to prevent wrecks and to save fuel.'],
    ['a purpose with “in order to”', 'We will open the archives in order to help historians and to honour the dead.'],
    ['a relative clause with two verbs', 'We will build ferries that are quiet and run on time.'],
    ['words in brackets', 'We will (with the help of divers, pilots, and nurses) inspect the bridges.'],
    ['a participle that tells how', 'We intend to publish tide tables, inspecting bridges as needed.'],
    ['an opener that is no act', 'Building on last year’s survey, we will inspect the bridges.'],
    ['an aim before the subject', 'With a view to quieter nights, we will restrict freight trains.'],
    ['two objects, each with its partner', 'We will share tide tables with Norway and wreck charts with Iceland.'],
  ])('%s: %s', (_, sentence) => {
    expect(piecesOf(sentence)).toEqual([sentence]);
  });
});

describe('acts that could be shown done apart are apart', () => {
  test.each([
    ['two verbs, each with its object', ['We will inspect the bridges', 'repair the boats.'], ' and '],
    ['a partner of its own', ['We will share tide tables with Norway', 'publish wreck charts with Iceland.'], ' and '],
    ['behind a light verb', ['We will work together to inspect the bridges', 'repair the boats.'], ' and '],
    ['a denial goes with each', ['We will not close the night trains', 'sell the archives.'], ' or '],
    ['a further modal', ['The Working Group will publish tide tables', 'will inspect bridges.'], ' and '],
    ['two acts said', ['The Ministers welcomed the ferry', 'condemned the theft of vaccines.'], ' and '],
    ['a stance and a promise', ['We support the pilots', 'commit to publish the tide tables.'], ' and '],
    ['a promise and an appraisal', ['We will inspect the bridges', 'welcome their repair.'], ' and '],
    ['two requests', ['We call on the carriers to publish their timetables', 'to lower their fares.'], ' and '],
    ['two subjects', ['We will inspect the bridges', 'we urge the carriers to publish their timetables.'], ', and '],
    ['behind a semicolon', ['The Council decided to open the archive', 'it thanked the donors.'], '; '],
    ['an act that trails', ['We thank the nurses', 'emphasizing the importance of vaccines.'], ', '],
  ])('%s: %j', (_, pieces, joint) => {
    expect(piecesOf(pieces.join(joint))).toEqual(pieces);
  });

  test('a series is cut at each of its verbs, and its items share a group', () => {
    const { provisions } = readCommunique('We will repair the boats, inspect the bridges, and open the harbour.');
    expect(provisions.map(({ quote, part, rule }) => [quote, part, rule])).toEqual([
      ['We will repair the boats', 1, 'will'],
      ['inspect the bridges', 2, 'will+action'],
      ['open the harbour.', 3, 'will+action'],
    ]);
    expect(new Set(provisions.map(({ group }) => group)).size).toBe(1);
    expect(provisions[0]?.group).toMatch(/#g1$/);
  });

  test('a series behind “agreed to” is cut, a series of means behind “by” too', () => {
    expect(rulesOf('The Ministers agreed to publish tables, to inspect bridges and to open the archives.')).toEqual([
      'agrees-to-act',
      'agrees-to-act+action',
      'agrees-to-act+action',
    ]);
    expect(rulesOf('We commit to improve care by recruiting nurses, buying freezers, and opening clinics.')).toEqual([
      'commits',
      'commits+means',
      'commits+means',
    ]);
  });

  test('three acts said in one breath are three', () => {
    expect(rulesOf('We endorse the charter, welcome the pilots and condemn the theft of vaccines.')).toEqual([
      'establishes',
      'thanks',
      'condemns',
    ]);
  });
});

describe('lists', () => {
  test.each([
    ['semicolons', 'We will: publish tide tables; inspect bridges; and open the archives.'],
    ['numbers', 'We will: i) publish tide tables; ii) inspect bridges; and iii) open the archives.'],
    ['bullets', 'We will:\n- publish tide tables;\n- inspect bridges; and\n- open the archives.'],
  ])('a head without an act of its own is no provision (%s)', (_, text) => {
    const { provisions } = readCommunique(text);
    expect(provisions.map(({ rule, part, trackable }) => [rule, part, trackable])).toEqual([
      ['item-of:will', 1, true],
      ['item-of:will', 2, true],
      ['item-of:will', 3, true],
    ]);
  });

  test('a head with an act of its own stays, and is not tracked beside its items', () => {
    const { provisions } = readCommunique(
      'We will care for the coast as follows:\n- publish tide tables by June 2024;\n- inspect the bridges.',
    );
    expect(provisions.map(({ rule, trackable }) => [rule, trackable])).toEqual([
      ['chapeau:will', false],
      ['item-of:will', true],
      ['item-of:will', true],
    ]);
  });

  test('letters inside a sentence cut it', () => {
    expect(piecesOf('We will (a) publish tide tables, (b) inspect bridges and (c) open the archives.')).toEqual([
      'We will (a) publish tide tables',
      'inspect bridges',
      'open the archives.',
    ]);
  });

  test('items under a head that only says when are deliverables', () => {
    expect(rulesOf('In the coming season:\n- Publish tide tables by June 2024.\n- Inspect the bridges.')).toEqual([
      'listed-deliverable',
      'listed-deliverable',
    ]);
  });
});

describe('what opens and what follows', () => {
  test('an opening act is a provision of its own, and its date does not pass to the main clause', () => {
    const { provisions } = readCommunique(
      'Recalling the charter adopted by June 2020, we will inspect the bridges every spring.',
    );
    expect(provisions.map(({ rule, trackable }) => [rule, trackable])).toEqual([
      ['acknowledges', false],
      ['will', true],
    ]);
    expect(provisions[1]?.deadline ?? '').not.toContain('2020');
  });

  test('a sentence that goes on with the one before is read like it', () => {
    expect(rulesOf('We will inspect the bridges. This includes repairing them.')).toEqual(['will', 'goes-on:will']);
  });

  test('how a text was released is no act of those who speak', () => {
    const [first] = readCommunique('The following text was released by the harbour office.').provisions;
    expect(first).toMatchObject({ rule: 'release-boilerplate', kind: 'other', trackable: false, actors: [] });
  });

  test('in a resolution the recitals are recitals, each of them one provision', () => {
    const text = `The General Harbour Council,

Recalling the charter of Bergen,

Noting with concern the thickness of the ice,

1. Decides to open the archives;

2. Calls upon all States to publish tide tables.`;
    expect(rulesOf(text)).toEqual(['preambular-clause', 'preambular-clause', 'decides', 'calls-on-states']);
  });
});
