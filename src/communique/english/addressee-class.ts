import { findPlaces } from '../gazetteer/index.ts';
import {
  BODY_NOUNS,
  COMMUNITY_OF_STATES,
  OF_OTHERS,
  OTHER_NOUNS,
  STATE_NOUNS,
  UN_MARK,
  UN_NOUNS,
  WARRING,
} from './addressee-words.ts';

/** Whom an act is addressed to: states and groups of states, bodies and heads of the United Nations, or anybody else. */
export type AddresseeClass = 'states' | 'un_body' | 'others';

/** Where a name's head noun is over: "the Committee | on …", "countries | hosting …". */
const HEAD_ENDS =
  /\s(?:of|for|on|in|to|against|from|at|with|that|which|who|whose|under|within|by|through|\w{3,}ing|concerned|involved|referred|established|responsible)(?=\s|$)/i;

/** The class of one named addressee; undefined when the words name nobody that we know. */
export function addresseeClassOf(name: string): AddresseeClass | undefined {
  if (COMMUNITY_OF_STATES.test(name)) return 'states';
  const stands = OF_OTHERS.exec(name);
  if (stands) return (stands[1] ? addresseeClassOf(stands[1]) : undefined) ?? 'states';
  const head = name.split(HEAD_ENDS)[0] ?? name;
  const nouns = head.toLowerCase().split(/[^\p{L}-]+/u);
  for (const noun of nouns.toReversed()) {
    if (STATE_NOUNS.has(noun)) return /^part(?:y|ies)$/.test(noun) && WARRING.test(name) ? 'others' : 'states';
    if (OTHER_NOUNS.has(noun)) return 'others';
    if (UN_NOUNS.has(noun)) return 'un_body';
    if (BODY_NOUNS.has(noun)) return UN_MARK.test(name) ? 'un_body' : 'others';
  }
  if (UN_MARK.test(head)) return 'un_body';
  return findPlaces(name, { start: 0, end: name.length }).some((place) => place.kind === 'country')
    ? 'states'
    : undefined;
}

/** The class under which several addressees come together: states before bodies of the United Nations before others. */
export function jointClass(names: readonly string[]): AddresseeClass | undefined {
  const classes = names.map(addresseeClassOf);
  return (['states', 'un_body', 'others'] as const).find((kind) => classes.includes(kind));
}
