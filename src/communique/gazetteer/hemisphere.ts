/** States and territories that lie wholly or mostly south of the equator and have seasons of their own (ISO 3166-1 alpha-2). */
const SOUTHERN = new Set(
  'AO AR AU BO BR BW CK CL FJ FK KM LS MG MU MW MZ NA NC NF NR NU NZ PE PF PG PY RE RW SB SC SH SZ TK TL TO TV TZ UY VU WF WS YT ZA ZM ZW'.split(
    ' ',
  ),
);

/** Whose seasons are meant where a text names a state. */
export function hemisphereOf(iso2: string): 'north' | 'south' {
  return SOUTHERN.has(iso2) ? 'south' : 'north';
}
