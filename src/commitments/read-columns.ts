import type { Entering } from '#communique';

/** The columns of an entry that say what its text says. */
export function readColumns({ textVersion }: Entering, { id, provision }: Entering['provisions'][number]) {
  const { paragraph, kind, quote, actors, bearer, targets, places, lines_of_effort, gates } = provision;
  return {
    provision: id,
    provision_key: provision.id,
    text_version: textVersion,
    in_text: true,
    span_start: provision.start,
    span_end: provision.end,
    deadline: provision.deadline,
    deadline_iso: provision.deadline_iso,
    paragraph,
    kind,
    quote,
    actors,
    bearer,
    targets,
    places,
    lines_of_effort,
    gates,
  };
}
