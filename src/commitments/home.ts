import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { countDocuments, DocumentSummary, listDocuments } from '#communique';
import { LINES_OF_EFFORT } from '#core';
import type { Database } from '#store';
import { BLOCKED } from './blocked-by.ts';
import { countFacets } from './count-facets.ts';
import { SOON_DAYS, dayAfter } from './due.ts';
import type { Viewpoint } from './entry-row.ts';
import { pageEntries } from './list-entries.ts';
import { ENTRIES, OPEN } from './register-filter.ts';
import { Entry } from './schema.ts';

const SHOWN = 5;
const count = z.int().nonnegative();

/** The cycle at a glance. Dues count what is open; overdue, within 90 days, later and undated together are all of it. */
export const Home = z
  .object({
    documents: count,
    provisions: count,
    commitments: count,
    commitments_coarse: count.openapi({ description: 'with each list counted once' }),
    standing_positions: count,
    by_state: z.record(z.string(), count).openapi({ description: 'commitments by state' }),
    by_line: z.array(z.object({ line: z.enum(LINES_OF_EFFORT).nullable(), commitments: count })).openapi({
      description: 'a commitment counts in each of its lines; null: in none',
    }),
    due: z.object({ overdue: count, within_90_days: count, later: count, undated: count }),
    next_due: z.array(Entry),
    latest_documents: z.array(DocumentSummary),
    blocked: count,
  })
  .openapi('Home');

export type Home = z.infer<typeof Home>;

/** What the home page shows. */
export async function readHome(db: Database, view: Viewpoint): Promise<Home> {
  const next = { sort: 'due', due_after: view.today, is_open: true, limit: SHOWN } as const;
  const [figures, divisions, kept, page, latest] = await Promise.all([
    readFigures(db, view.today),
    readDivisions(db),
    countDocuments(db),
    pageEntries(db, next, view),
    listDocuments(db, { limit: SHOWN }),
  ]);
  return { ...kept, ...figures, ...divisions, next_due: page.items, latest_documents: latest.items };
}

const FIGURES = ['commitments', 'coarse', 'standing', 'overdue', 'soon', 'later', 'undated', 'blocked'] as const;

async function readFigures(db: Database, today: string) {
  const soonEnds = dayAfter(today, SOON_DAYS);
  const { rows } = await sql<Record<(typeof FIGURES)[number], bigint>>`
    with promised as (select c.*, ${OPEN} as is_open ${ENTRIES} where c.latest)
    select count(*) filter (where type = 'commitment') as commitments,
      count(distinct (symbol, integer)) filter (where type = 'commitment') as coarse,
      count(*) filter (where type = 'standing') as standing,
      count(*) filter (where type = 'commitment' and is_open and deadline_iso < ${today}::date) as overdue,
      count(*) filter (where type = 'commitment' and is_open and deadline_iso >= ${today}::date and deadline_iso < ${soonEnds}::date) as soon,
      count(*) filter (where type = 'commitment' and is_open and deadline_iso >= ${soonEnds}::date) as later,
      count(*) filter (where type = 'commitment' and is_open and deadline_iso is null) as undated,
      count(*) filter (where type = 'commitment' and is_open and ${BLOCKED}) as blocked
    from promised c`.execute(db);
  const of = (name: (typeof FIGURES)[number]) => Number(rows[0]?.[name] ?? 0);
  return {
    commitments: of('commitments'),
    commitments_coarse: of('coarse'),
    standing_positions: of('standing'),
    due: { overdue: of('overdue'), within_90_days: of('soon'), later: of('later'), undated: of('undated') },
    blocked: of('blocked'),
  };
}

async function readDivisions(db: Database): Promise<Pick<Home, 'by_state' | 'by_line'>> {
  const { lines, states } = await countFacets(db, {}, { today: '', entries: ENTRIES });
  const inLine = new Map(lines.map(({ value, count: commitments }) => [value, commitments]));
  const none = inLine.get('none') ?? 0;
  return {
    by_state: Object.fromEntries(states.map(({ value, count: commitments }) => [value, commitments])),
    by_line: [
      ...LINES_OF_EFFORT.map((line) => ({ line, commitments: inLine.get(line) ?? 0 })),
      ...(none > 0 ? [{ line: null, commitments: none }] : []),
    ],
  };
}
