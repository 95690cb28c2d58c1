import type { Gate, GateType } from '../provision.ts';

/** Phrases that limit a promise, most exact first. `open`: runs on to the next comma, semicolon or clause. */
const PHRASES: readonly { open: boolean; words: RegExp }[] = [
  {
    open: true,
    words:
      /\b(?:(?:up)?on|at|with|subject to|following) the (?:express |explicit |prior |formal |official )?(?:requests?|invitation|consent|agreement|approval|request and (?:prior )?consent)(?: and (?:prior )?(?:consent|approval|agreement))? of\b/,
  },
  {
    open: true,
    words:
      /\b(?:with|subject to|based on) (?:the |their |its )?(?:full |prior |express )?(?:consent|agreement|approval)(?: of)?\b/,
  },
  { open: true, words: /\b(?:in|with) (?:full |due |strict |continued )?(?:respect|regard) (?:of|for|to)\b/ },
  { open: true, words: /\bin (?:full |strict |complete )?(?:accordance|compliance|conformity|line|keeping) with\b/ },
  { open: true, words: /\b(?:consistent(?:ly)?|compatible|commensurate) with\b/ },
  {
    open: true,
    words:
      /\b(?:subject to|provided that|on condition that|conditional on|contingent (?:up)?on|without prejudice to|on the understanding that|insofar as)\b/,
  },
  {
    open: true,
    words:
      /\b(?:under the (?:parameters|auspices|terms) of|within the (?:framework|limits|bounds) of|within (?:its|their|his|existing|respective|available) (?:\w+ )?(?:mandates?|means|capabilities|capacities|resources|competences?|jurisdictions?))\b/,
  },
  { open: true, words: /\bin the (?:event|case) (?:of|that)\b/ },
  {
    open: true,
    words:
      /\bin (?:close |full |coordination and )?(?:coordination|consultation|cooperation|collaboration|partnership) with\b/,
  },
  { open: true, words: /\bwith (?:appropriate |adequate |due )?(?:protections?|safeguards) for\b/ },
  { open: false, words: /\bcircumstances (?:pending|permitting)\b|\b(?:security )?conditions permitting\b/ },
  {
    open: false,
    words:
      /(?:\bas(?<=, as)|\bas(?= \w+(?:[,.;)]|$))|\b(?:where|when|whenever|wherever|if|to the (?:fullest )?extent)) (?:and (?:when|where) )?(?:applicable|appropriate|possible|feasible|necessary|needed|required|requested|relevant|able|practicable|warranted|permitted|suitable)\b/,
  },
  {
    open: false,
    words:
      /\b(?:at all times|under all circumstances|on (?:mutually agreed|voluntary and mutually agreed|a voluntary|a commercial) (?:terms|basis))\b/,
  },
];
/** A pattern whose blanks stand for any white space: a phrase may run over a line's end. */
function wrapped(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'), flags);
}

const ANY = wrapped(PHRASES.map((phrase) => phrase.words.source).join('|'), 'gi');
const OPEN = wrapped(
  `^(?:${PHRASES.filter((phrase) => phrase.open)
    .map((phrase) => phrase.words.source)
    .join('|')})`,
  'i',
);
const STOP =
  /[,;:()–—]|\.(?=\s|$)|\s(?:and (?:in|to|with|by|on|for|we|that|will|should|must|consistent|subject)|in (?:full|accordance|line|close|keeping)\s|in order|to (?:ensure|support|promote|address|help|strengthen|prevent)|which|who|while|with a view|by \w+ing|including|notably)\b/i;

function typeOf(words: string): GateType {
  if (
    /\b(?:consent|request|invitation|approval|agreement)\b/i.test(words) &&
    /\b(?:state|states|countr|government|authorit|nation|host|republic|concerned)/i.test(words)
  )
    return 'consent_of_state';
  if (
    /\b(?:law|laws|legal|obligations?|resolution|charter|convention|treaty|human rights|sovereignty|constitution\w*|rules|regulations|norms|mandates?|jurisdiction|fair trial|principles)\b/i.test(
      words,
    )
  )
    return 'law';
  if (
    /\b(?:pending|permitting|possible|feasible|available|resources|means|capabilit\w+|capacit\w+|able|practicable)\b/i.test(
      words,
    )
  )
    return 'availability';
  return 'other';
}

/** The limiting phrases of [start, end), verbatim, in order, never overlapping, each typed as a gate. Linear. */
export function gatesIn(text: string, start: number, end: number): Gate[] {
  const gates: Gate[] = [];
  const stretch = text.slice(start, end);
  ANY.lastIndex = 0;
  for (let match = ANY.exec(stretch); match; match = ANY.exec(stretch)) {
    let to = match.index + match[0].length;
    if (OPEN.test(match[0])) {
      const rest = stretch.slice(to);
      const stop = STOP.exec(rest);
      to += stop ? stop.index : rest.length;
    }
    const words = stretch
      .slice(match.index, to)
      .trimEnd()
      .replace(/[.,;]$/, '');
    if (words.length > 3)
      gates.push({
        text: words.replace(/\s+/g, ' '),
        type: typeOf(words),
        start: start + match.index,
        end: start + match.index + words.length,
      });
    ANY.lastIndex = Math.max(to, match.index + 1);
  }
  return gates;
}
