import type { Provision } from '../provision.ts';

/** A provision's own columns, as its table names them; `end`, `group` and `action` are words of SQL or of the store. */
export function provisionColumns({ id: _id, start, end, group, action, conditions: _conditions, ...rest }: Provision) {
  return { ...rest, span_start: start, span_end: end, list: group, act: action };
}

type Columns = ReturnType<typeof provisionColumns> & { key: string };

/** The provision that a row holds; the inverse of `provisionColumns`. */
export function provisionOf(row: Columns): Provision {
  return {
    id: row.key,
    start: row.span_start,
    end: row.span_end,
    quote: row.quote,
    kind: row.kind,
    verb: row.verb,
    action: row.act,
    actors: row.actors,
    bearer: row.bearer,
    targets: row.targets,
    places: row.places,
    organisations: row.organisations,
    instruments: row.instruments,
    conditions: row.gates.map((gate) => gate.text),
    gates: row.gates,
    lines_of_effort: row.lines_of_effort,
    deadline: row.deadline,
    deadline_iso: row.deadline_iso,
    trackable: row.trackable,
    rule: row.rule,
    confidence: row.confidence,
    group: row.list,
    part: row.part,
    paragraph: row.paragraph,
  };
}
