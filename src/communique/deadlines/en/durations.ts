import type { Reference } from '../deadline.ts';
import type { Found, PhraseReader } from '../reader.ts';
import { type Amount, isoDuration, readAmount, reckonFromText } from './amounts.ts';
import { LOOSE_AMOUNTS, OWN_ACTS, phrase } from './words.ts';

/** Words that open a length of time; `needs` is what must follow for the words to be a deadline at all. */
interface Frame {
  rule: string;
  starts: readonly string[];
  words: RegExp;
  strength: number;
  needs?: 'ahead' | 'anchor';
  tense?: boolean;
}

const FRAMES: readonly Frame[] = [
  {
    rule: 'within-duration',
    starts: ['within', 'inside', 'in'],
    words: phrase('(?:within|inside|in under|in less than)(?: a period of| the space of)? '),
    strength: 0.95,
  },
  {
    rule: 'no-later-than-duration',
    starts: ['no', 'not', 'at', 'by'],
    words: phrase('(?:(?:by )?(?:no|not) later than|at (?:the )?latest|at most|by) '),
    strength: 0.95,
    needs: 'anchor',
  },
  {
    rule: 'over-the-next',
    starts: ['over', 'during', 'in', 'throughout', 'for'],
    words: phrase('(?:over|during|in(?: the course of)?|throughout|for) '),
    strength: 0.65,
    needs: 'ahead',
  },
  { rule: 'in-duration', starts: ['in'], words: phrase('in '), strength: 0.6, tense: true },
  {
    rule: 'for-period',
    starts: ['for'],
    words: phrase('for (?:a|an|the)(?: further| additional| initial| renewable| final| new)? period of(?: up to)? '),
    strength: 0.7,
  },
  { rule: 'for-duration', starts: ['for'], words: phrase('for (?:another )?'), strength: 0.4, tense: true },
];

const TEXT_NAMES = 'resolution|decision|statement|communiqu[e\u00e9]|declaration|agreement|document|text|note';

/** What a length of time may run from when that is the text itself. */
const OWN_ANCHOR = phrase(
  `,? (?:of|from|after|following|since|starting from) (?:the )?(?:date of )?(?:the |this |its |our )?(?:present )?(?:(?:date of )?(?:${OWN_ACTS})(?: of (?:the |this |our )(?:present )?(?:${TEXT_NAMES}))?|(?:${TEXT_NAMES})|today(?:[\u2019']s (?:meeting|summit|date))?|now|meeting|summit)(?![\\w])`,
);

/** Any other event that it may run from; only its head is kept. */
const OTHER_ANCHOR = phrase(
  ",? (?:of|from|after|following|upon) (?:(?:the|its|their|such|that|this|any|being|a|an) )*(?!now)[\\w\u2019'-]+(?: into force)?",
);

function anchorAt(text: string, at: number): { end: number; own: boolean } | null {
  for (const pattern of [OWN_ANCHOR, OTHER_ANCHOR]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { end: at + match[0].length, own: pattern === OWN_ANCHOR };
  }
  return null;
}

const RETURNS = phrase(',? and (?:then )?every ');

/** "... and every 60 days thereafter": how often a dated act comes back. */
function returnsAt(text: string, at: number): string | null {
  RETURNS.lastIndex = at;
  const match = RETURNS.exec(text);
  const amount = match && readAmount(text, at + match[0].length);
  return amount ? isoDuration(amount) : null;
}

function dated(
  text: string,
  amount: Amount,
  reference: Reference,
): Pick<Found, 'end' | 'iso' | 'assumption' | 'interval'> {
  const anchor = anchorAt(text, amount.end);
  const end = anchor?.end ?? amount.end;
  const interval = returnsAt(text, end);
  if (anchor && !anchor.own) return { end, iso: null, assumption: 'runs from another event', interval };
  return { end, ...reckonFromText(amount, reference), interval };
}

function readFramed(text: string, at: number, reference: Reference): Found | null {
  for (const { words, rule, strength, needs, tense = false } of FRAMES) {
    words.lastIndex = at;
    const match = words.exec(text);
    const amount = match && readAmount(text, at + match[0].length);
    if (!amount || (needs === 'ahead' && !amount.ahead)) continue;
    if (needs === 'anchor' && !anchorAt(text, amount.end)) continue;
    return {
      kind: 'duration',
      rule,
      strength,
      tense,
      opens: tense ? reference.date : null,
      ...dated(text, amount, reference),
    };
  }
  return null;
}

const LOOSE_UNIT = '(?:hours|days|weeks|months|years|decades|period)';
const LOOSE = phrase(
  `(?:in|over|during|within|for)(?: the course of)? (?:(?:(?:the|a) )?(?:next |coming |following )*(?:(?:${LOOSE_AMOUNTS.join('|')}|next|coming|following) )(?:next |coming )?${LOOSE_UNIT}(?: and (?:days|weeks|months|years))?(?: ahead| to come)?|the ${LOOSE_UNIT}(?: and (?:days|weeks|months|years))? (?:ahead|to come))(?![\\w])`,
);

function readLoose(text: string, at: number): Found | null {
  LOOSE.lastIndex = at;
  const match = LOOSE.exec(text);
  if (!match) return null;
  return {
    end: at + match[0].length,
    kind: 'vague',
    rule: 'loose-duration',
    iso: null,
    assumption: null,
    strength: 0.35,
  };
}

/** "30 days after the adoption of this resolution", with no preposition before it. */
function readUnframed(text: string, at: number, reference: Reference): Found | null {
  const amount = readAmount(text, at);
  if (!amount || amount.ahead) return null;
  const found = dated(text, amount, reference);
  if (found.end === amount.end) return null;
  const isOwn = found.iso !== null;
  const rest = { tense: !isOwn, opens: null };
  return { kind: 'duration', rule: 'duration-after', strength: isOwn ? 0.9 : 0.6, ...rest, ...found };
}

/** English phrases that set a length of time. A digit or number word as first word is written `#`. */
export const DURATION_READERS: readonly PhraseReader[] = [
  { starts: [...new Set(FRAMES.flatMap((frame) => frame.starts))], read: readFramed },
  { starts: ['in', 'over', 'during', 'within', 'for'], read: readLoose },
  { starts: ['#'], read: readUnframed },
];
