import type { Passage } from './invented-text.ts';

const gate = (type: 'consent_of_state' | 'law' | 'availability', text: string) => ({ text, type, start: 0, end: 0 });

/** A communiqué of a coalition that does not exist: every kind of build and reading that the pages must show. */
export const ESTUARY: readonly Passage[] = [
  { type: 'title', sentences: ['Lisbon Communiqué of the Estuary Compact'] },
  { type: 'dateline', sentences: ['Lisbon, 4 May 2031'] },
  {
    type: 'paragraph',
    number: '1',
    sentences: [
      {
        words: 'The Ministers of the Estuary Compact met today in Lisbon at the invitation of Portugal.',
        kind: 'meeting_held',
        found: { verb: 'meet', actors: ['Ministers'], places: ['Lisbon', 'Portugal'] },
      },
      {
        words:
          'They reaffirmed that the protection of civilians comes before every other aim of the Compact and that international law must be upheld under all circumstances.',
        kind: 'principle',
        found: { verb: 'reaffirm', actors: ['Ministers'], instruments: ['international law'] },
      },
      { words: 'They welcomed Kenya as a new member.', kind: 'membership_change', found: { places: ['Kenya'] } },
    ],
  },
  { type: 'heading', level: 1, sentences: ['Recovery of the river towns'] },
  {
    type: 'paragraph',
    number: '2',
    sentences: [
      {
        words:
          'The Compact will rebuild the water works of the nine river towns by June 2032, upon the request and prior consent of the countries concerned.',
        kind: 'commitment',
        lines: ['stabilization'],
        trackable: true,
        found: {
          verb: 'will',
          action: 'rebuild',
          actors: ['Compact'],
          bearer: ['Compact'],
          deadline: 'by June 2032',
          deadline_iso: '2032-06-30',
          gates: [gate('consent_of_state', 'upon the request and prior consent of the countries concerned')],
        },
      },
      {
        words: 'Italy pledged forty million euros to the recovery fund for the coming year.',
        kind: 'pledge_finance',
        lines: ['stabilization', 'financial'],
        trackable: true,
        found: {
          verb: 'pledge',
          actors: ['Italy'],
          bearer: ['Italy'],
          places: ['Italy'],
          deadline: 'for the coming year',
          organisations: ['recovery fund'],
        },
      },
      {
        words: 'The situation of families still away from their homes is of grave concern.',
        kind: 'concern',
        lines: ['stabilization'],
      },
    ],
  },
  {
    type: 'paragraph',
    number: '3',
    sentences: ['To this end the Ministers tasked the working groups to:'],
  },
  {
    type: 'item',
    mark: '(a) ',
    number: 'a',
    level: 1,
    sentences: [
      {
        words: 'map the damaged clinics within 120 days;',
        kind: 'tasking',
        lines: ['stabilization'],
        trackable: true,
        found: {
          verb: 'task',
          action: 'map',
          actors: ['Ministers'],
          bearer: ['Working groups'],
          deadline: 'within 120 days',
          deadline_iso: '2031-09-01',
          group: 'g1',
          part: 1,
        },
      },
    ],
  },
  {
    type: 'item',
    mark: '(b) ',
    number: 'b',
    level: 1,
    sentences: [
      {
        words: 'propose common rules for the return of stolen cargo, in full respect of national law.',
        kind: 'tasking',
        lines: ['law_enforcement'],
        trackable: true,
        found: {
          verb: 'task',
          action: 'propose',
          actors: ['Ministers'],
          bearer: ['Working groups'],
          gates: [gate('law', 'in full respect of national law')],
          group: 'g1',
          part: 2,
        },
      },
    ],
  },
  { type: 'heading', level: 1, sentences: ['Smuggling, rumour and the open sea'] },
  {
    type: 'paragraph',
    number: '4',
    sentences: [
      {
        words: 'They condemned the attacks on ferries of the last winter.',
        kind: 'condemnation',
        lines: ['military'],
        found: { verb: 'condemn', actors: ['Ministers'] },
      },
      {
        words:
          'Members will share the names of vessels used by smugglers through INTERPOL, as appropriate, and will report on what was shared every year.',
        kind: 'commitment',
        lines: ['law_enforcement'],
        trackable: true,
        found: {
          verb: 'will',
          action: 'share',
          actors: ['Members'],
          bearer: ['Members'],
          organisations: ['INTERPOL'],
          deadline: 'every year',
          gates: [gate('availability', 'as appropriate')],
        },
      },
      {
        words: 'They urged shipping companies to keep their logs open to inspection.',
        kind: 'call_on_others',
        lines: ['law_enforcement'],
        found: { verb: 'urge', action: 'keep', actors: ['Ministers'], targets: ['shipping companies'] },
      },
    ],
  },
  {
    type: 'paragraph',
    number: '5',
    sentences: [
      {
        words:
          'The Compact will answer false rumours about the river towns in their own languages before the year ends.',
        kind: 'commitment',
        lines: ['counter_messaging'],
        trackable: true,
        found: {
          verb: 'will',
          action: 'answer',
          actors: ['Compact'],
          bearer: ['Compact'],
          deadline: 'before the year ends',
          deadline_iso: '2031-12-31',
        },
      },
      {
        words: 'It stands with the people of the estuary in support of a lasting political settlement.',
        kind: 'reaffirmation',
        lines: ['political'],
        found: { verb: 'stand', actors: ['Compact'] },
      },
    ],
  },
  {
    type: 'paragraph',
    number: '6',
    sentences: [
      {
        words: 'The Ministers will meet again in Nairobi by 30 June 2032, circumstances pending.',
        kind: 'meeting_scheduled',
        lines: ['political'],
        trackable: true,
        found: {
          verb: 'will',
          action: 'meet',
          actors: ['Ministers'],
          bearer: ['Ministers'],
          places: ['Nairobi'],
          deadline: 'by 30 June 2032',
          deadline_iso: '2032-06-30',
          gates: [gate('availability', 'circumstances pending')],
        },
      },
    ],
  },
];

/** A text of about the given number of paragraphs, for looking at how the pages bear a long one. */
export function longText(paragraphs: number): Passage[] {
  const body = ESTUARY.slice(2).filter((passage) => passage.type !== 'title');
  const long: Passage[] = [{ type: 'title', sentences: ['Long Communiqué of the Estuary Compact'] }];
  for (let at = 0; long.length < paragraphs; at++) {
    const passage = body[at % body.length] as Passage;
    long.push(passage.type === 'paragraph' ? { ...passage, number: String(at + 1) } : passage);
  }
  return long;
}
