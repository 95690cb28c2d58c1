import type { Found, PhraseReader } from '../reader.ts';
import { phrase } from './words.ts';

/**
 * Words that ask for haste and name no day, with the strength they lend.
 * Words of manner ("swiftly", "in a timely manner") say how, not when, and are left out.
 */
const VAGUE: readonly (readonly [string, number])[] = [
  [
    'as (?:soon|early|quickly|fast|rapidly|promptly|expeditiously) as (?:is )?(?:possible|practicable|practical|feasible|circumstances allow)(?: and practicable| thereafter)?',
    0.35,
  ],
  ['at (?:the|its|their|your) earliest (?:possible )?(?:opportunity|convenience|date|time|moment)', 0.35],
  ['at an early (?:date|opportunity|stage)', 0.3],
  ['in the (?:very )?near(?:est)? future', 0.35],
  ['in the foreseeable future', 0.2],
  ['in the (?:very )?near(?:est)?[- ]term', 0.35],
  ['(?:for|during|over) (?:this|that|the same) period', 0.3],
  ['in the coming period', 0.3],
  ['in due course', 0.3],
  ['(?:very )?shortly(?! (?:after|before|thereafter))', 0.35],
  ['(?:very )?soon(?!er| as| after| thereafter)', 0.3],
  ['without (?:any )?(?:further |undue |unnecessary )?delay', 0.3],
  ['with immediate effect', 0.25],
  ['with(?:out| the) least possible delay', 0.25],
  ['(?:starting |effective )?immediately(?! (?:after|before|following|upon|preceding))', 0.3],
  ['promptly', 0.2],
  // before the verb that it hastens; after it, or before an adjective, it says how
  ['urgently(?= (?!need|want|require)[a-z]+(?<!ed)\\b)', 0.2],
  ['until further notice', 0.2],
  ['later today', 0.3],
  ['at the appropriate time', 0.2],
];

const PATTERNS = VAGUE.map(([source, strength]) => ({ pattern: phrase(`${source}(?![\\w-])`), strength }));

function readVague(text: string, at: number): Found | null {
  for (const { pattern, strength } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) {
      return { end: at + match[0].length, kind: 'vague', rule: 'vague', iso: null, assumption: null, strength };
    }
  }
  return null;
}

/** English time words that name no day. */
export const VAGUE_READERS: readonly PhraseReader[] = [
  {
    starts: [
      'as',
      'for',
      'during',
      'over',
      'urgently',
      'at',
      'in',
      'very',
      'shortly',
      'soon',
      'without',
      'with',
      'starting',
      'effective',
      'immediately',
      'promptly',
      'until',
      'later',
    ],
    read: readVague,
  },
];
