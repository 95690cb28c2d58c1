/** Compares our grammar of deadlines with a general date library on the same table: `npm run bench:deadlines`. */
import * as chrono from 'chrono-node';
import { bestDeadline, findDeadlines } from '../../src/communique/deadlines/index.ts';
import { DEADLINE_TABLE, type DeadlineRow } from '../reader/deadline-table.ts';

const pad = (value: number | null) => String(value ?? 0).padStart(2, '0');

/** The last date that the library tells, read with the text's date as its reference and dates taken forward. */
function chronoIso({ sentence, date }: DeadlineRow): string | null {
  const reference = new Date(`${date}T12:00:00Z`);
  const told = chrono.parse(sentence, { instant: reference, timezone: 0 }, { forwardDate: true }).at(-1);
  const components = told?.end ?? told?.start;
  if (!components) return null;
  return `${components.get('year')}-${pad(components.get('month'))}-${pad(components.get('day'))}`;
}

function ourIso({ sentence, date }: DeadlineRow): string | null {
  return bestDeadline(findDeadlines(sentence, { start: 0, end: sentence.length }, { date }))?.iso ?? null;
}

function count(rows: readonly DeadlineRow[], answer: (row: DeadlineRow) => string | null): string {
  const right = rows.filter((row) => answer(row) === row.iso).length;
  return `${right} of ${rows.length}`;
}

function milliseconds(answer: (row: DeadlineRow) => string | null): string {
  for (const row of DEADLINE_TABLE) answer(row);
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) for (const row of DEADLINE_TABLE) answer(row);
  return ((performance.now() - start) / 20).toFixed(2);
}

const dated = DEADLINE_TABLE.filter(({ iso }) => iso !== null);
const open = DEADLINE_TABLE.filter(({ phrase, iso }) => phrase !== null && iso === null);
const none = DEADLINE_TABLE.filter(({ phrase }) => phrase === null);

console.log('last day on time, rows answered right');
console.table({
  'entente grammar': {
    'a day': count(dated, ourIso),
    'no day can be told': count(open, ourIso),
    'no deadline': count(none, ourIso),
    'ms for the table': milliseconds(ourIso),
  },
  'chrono-node': {
    'a day': count(dated, chronoIso),
    'no day can be told': count(open, chronoIso),
    'no deadline': count(none, chronoIso),
    'ms for the table': milliseconds(chronoIso),
  },
});
for (const row of DEADLINE_TABLE) {
  if (ourIso(row) !== row.iso) console.log('ours differs:', row.sentence, ourIso(row));
}
