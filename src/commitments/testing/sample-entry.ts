import type { Entry } from '../schema.ts';

/** An entry of the register with something of its own. */
export function sampleEntry(own: Partial<Entry> = {}): Entry {
  return {
    id: '0199a7b0-0000-7000-8000-000000000001',
    number: 'PORTO-2022/1',
    type: 'commitment',
    theme: null,
    document: {
      id: '0199a7b0-0000-7000-8000-000000000000',
      symbol: 'PORTO-2022',
      title: 'The text of Porto',
      date: '2022-05-03',
    },
    provision_id: 'c53c957d#02',
    paragraph: '2',
    kind: 'commitment',
    quote: 'The Ministers committed to opening a joint training centre by 31 December 2022.',
    start: 10,
    end: 90,
    in_text: true,
    actors: ['Ministers'],
    bearer: ['Ministers'],
    targets: [],
    lines_of_effort: ['law_enforcement'],
    places: [],
    deadline: 'by 31 December 2022',
    deadline_iso: '2022-12-31',
    due: 'later',
    conditions: [],
    gates: [],
    blocked_by: [],
    state: 'proposed',
    assessment: 'not_yet_due',
    group: null,
    part: null,
    version: 1,
    origin: 'secretariat',
    visibility: 'secretariat',
    created_at: '2022-06-01T09:00:00.000Z',
    ...own,
  };
}
