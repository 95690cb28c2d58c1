import type { ReportRow } from '../schema.ts';

const DOCUMENT = {
  id: '0179b2a0-0000-7000-8000-000000000001',
  symbol: 'ROME-2021',
  title: 'A retelling',
  date: '2021-06-28',
};

/** An entry of the register: a commitment without a date unless said otherwise. */
export function entry(given: Partial<ReportRow> = {}): ReportRow {
  return {
    number: 'ROME-2021/1',
    type: 'commitment',
    theme: null,
    document: DOCUMENT,
    paragraph: null,
    quote: 'They will do what they said.',
    bearer: ['Ministers'],
    lines_of_effort: [],
    deadline: null,
    deadline_iso: null,
    due: 'undated',
    gates: [],
    blocked_by: [],
    state: 'proposed',
    assessment: 'not_yet_due',
    ...given,
  };
}

const consent = { text: 'at the request of the state concerned', type: 'consent_of_state' as const };

/** A register with one of each: past its date, soon, later, without a date, with words for a date, closed, set aside, standing. */
export const SAMPLE: readonly ReportRow[] = [
  entry({
    number: 'ROME-2021/1',
    paragraph: '3',
    quote: 'The members will gather the money that is still missing for the recovery of the freed areas.',
    bearer: ['Coalition members'],
    lines_of_effort: ['stabilization', 'financial'],
    deadline: 'by the end of 2021',
    deadline_iso: '2021-12-31',
    assessment: 'unknown',
    gates: [consent],
    blocked_by: [{ gate: consent.text, missing: 'consent of Iraq' }],
  }),
  entry({
    number: 'ROME-2021/2',
    lines_of_effort: ['stabilization'],
    deadline: 'by 30 June 2022',
    deadline_iso: '2022-06-30',
  }),
  entry({
    number: 'ROME-2021/3',
    lines_of_effort: ['stabilization'],
    deadline: 'by 2030',
    deadline_iso: '2030-12-31',
    state: 'under_way',
  }),
  entry({ number: 'ROME-2021/4', lines_of_effort: ['stabilization'], bearer: [] }),
  entry({ number: 'ROME-2021/5', lines_of_effort: ['political'], deadline: 'at the next\n  ministerial' }),
  entry({
    number: 'ROME-2021/6',
    lines_of_effort: ['political'],
    deadline: 'by 2021',
    deadline_iso: '2021-12-31',
    state: 'closed',
    assessment: 'full',
  }),
  entry({ number: 'ROME-2021/7', lines_of_effort: ['military'], state: 'superseded' }),
  entry({ number: 'ROME-2021/8.1' }),
  entry({
    number: 'ROME-2021/9',
    type: 'standing',
    theme: 'civilians',
    quote: 'Civilians come first, always.',
    bearer: [],
  }),
];
