import * as fc from 'fast-check';
import type { Insertable } from 'kysely';
import type { DocumentTables } from '#communique';
import { LINES_OF_EFFORT, newId, sha256 } from '#core';
import { append, appendAll } from '#store';
import type { TestStore } from '#store/testing';
import { numberText } from '../numbers.ts';
import { ENTRY_TYPES, STATES, THEMES } from '../schema.ts';
import type { CommitmentTables } from '../tables.ts';

type Row = Insertable<CommitmentTables['commitment']>;

const WORDS = ['share', 'Data', 'on', 'ships', 'report', '100%', 'safe_ports', "Iraq's"];
const BEARERS = ['Ministers', 'Finance Ministers', 'Coalition', 'Working Groups'];
const GATES = ['consent_of_state', 'law', 'availability', 'other'] as const;

const unnumbered = fc.record({
  symbol: fc.constantFrom('OSLO-2022', 'PORTO-2022', 'PORTO-2022-B'),
  type: fc.constantFrom(...ENTRY_TYPES),
  theme: fc.constantFrom(...THEMES),
  quote: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  bearer: fc.subarray(BEARERS),
  lines_of_effort: fc.shuffledSubarray([...LINES_OF_EFFORT], { maxLength: 2 }),
  gates: fc.array(
    fc.constantFrom(...GATES).map((type) => ({ text: 'x', type, start: 0, end: 1 })),
    { maxLength: 2 },
  ),
  deadline_iso: fc.option(fc.constantFrom('2022-05-31', '2022-06-01', '2022-08-29', '2022-08-30', '2030-12-31')),
  state: fc.constantFrom(...STATES),
  isPart: fc.boolean(),
});

/** So many entries of three texts, the same ones each time. */
export function randomEntries(count: number): Row[] {
  const made = fc.sample(unnumbered, { numRuns: count, seed: 20_220_601 });
  const last = new Map<string, { integer: number; part: number }>();
  return made.map(({ isPart, symbol, type, theme, ...entry }, index) => {
    const series = `${symbol} ${type}`;
    const before = last.get(series) ?? { integer: 0, part: 0 };
    const place =
      isPart && before.part > 0
        ? { integer: before.integer, part: before.part + 1 }
        : { integer: before.integer + 1, part: isPart ? 1 : 0 };
    last.set(series, place);
    return {
      ...entry,
      ...place,
      ...FIXED,
      symbol,
      type,
      id: newId(index),
      document_id: documentIdOf(symbol),
      number: numberText({ symbol, type, ...place }),
      theme: type === 'standing' ? theme : null,
      deadline: entry.deadline_iso,
      provision: newId(index),
      provision_key: `00000000#${index}`,
    };
  });
}

type FixedColumn =
  | 'version'
  | 'origin'
  | 'visibility'
  | 'text_version'
  | 'in_text'
  | 'kind'
  | 'span_start'
  | 'span_end'
  | 'actors'
  | 'targets'
  | 'places'
  | 'assessment';

const FIXED: Partial<Row> & Pick<Row, FixedColumn> = {
  version: 1,
  origin: 'secretariat',
  visibility: 'secretariat',
  text_version: 1,
  in_text: true,
  paragraph: null,
  kind: 'commitment',
  span_start: 0,
  span_end: 1,
  actors: [],
  targets: [],
  places: [],
  assessment: 'unknown',
};

function documentIdOf(symbol: string): string {
  return sha256(symbol).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** Puts entries on record, with bare documents for them to belong to. */
export async function storeEntries(store: TestStore, rows: readonly Row[]): Promise<void> {
  await store.transaction({ id: 'officer' }, async (tx) => {
    const db = tx.withTables<DocumentTables & CommitmentTables>();
    for (const symbol of new Set(rows.map((row) => row.symbol)))
      // one connection takes one statement at a time
      // oxlint-disable-next-line no-await-in-loop
      await append(db, {
        table: 'document',
        action: 'taken in',
        row: {
          id: documentIdOf(symbol),
          version: 1,
          origin: 'secretariat',
          visibility: 'secretariat',
          symbol,
          title: `The text of ${symbol}`,
          source_name: `${symbol}.txt`,
          source_address: null,
          is_example: false,
          state: 'present',
          text_version: 1,
        },
      });
    await appendAll(db, { table: 'commitment', action: 'entered', rows });
  });
}
