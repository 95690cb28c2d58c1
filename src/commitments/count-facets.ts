import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '#store';
import {
  allOf,
  type FacetName,
  FACETS,
  facetCondition,
  plainConditions,
  type RegisterFilter,
} from './register-filter.ts';
import type { EntryPage } from './schema.ts';

interface Counted {
  facet: FacetName;
  value: string;
  label: string | null;
  count: bigint;
}

const VALUES: Record<FacetName, RawBuilder<unknown>> = {
  line: sql`unnest(case when lines_of_effort = '{}' then array['none'] else lines_of_effort end)`,
  bearer: sql`unnest(bearer)`,
  state: sql`state`,
  document: sql`document_id::text`,
};

/**
 * Counts the values of each facet under all filters but the facet's own; the most frequent come first.
 * @param ground the day from which dues are reckoned, and the FROM clause that names commitments `c`
 */
export async function countFacets(
  db: Database | Tx,
  filter: RegisterFilter,
  ground: { today: string; entries: RawBuilder<unknown> },
): Promise<EntryPage['facets']> {
  const flags = FACETS.map((name) => sql`${facetCondition(name, filter) ?? sql`true`} as ${sql.ref(`is_${name}`)}`);
  const counts = FACETS.map((name) => {
    const others = FACETS.filter((other) => other !== name).map((other) => sql<boolean>`${sql.ref(`is_${other}`)}`);
    const label = name === 'document' ? sql`min(symbol)` : sql`null::text`;
    return sql`select ${sql.lit(name)} as facet, ${VALUES[name]} as value, ${label} as label, count(*) as count
      from base where ${allOf(others)} group by value`;
  });
  const { rows } = await sql<Counted>`
    with base as materialized (
      select c.lines_of_effort, c.bearer, c.state, c.document_id, c.symbol, ${sql.join(flags)}
      ${ground.entries} where c.latest and ${plainConditions(filter, ground.today)})
    ${sql.join(counts, sql` union all `)} order by count desc, value`.execute(db);
  const of = (name: FacetName) =>
    rows
      .filter((row) => row.facet === name)
      .map(({ value, count, label }) => ({ value, count: Number(count), ...(label !== null && { label }) }));
  return { lines: of('line'), bearers: of('bearer'), states: of('state'), documents: of('document') };
}
