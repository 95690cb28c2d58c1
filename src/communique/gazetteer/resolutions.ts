import type { Instrument, Range } from './found.ts';

const PART =
  '(?:(?<part>(?:operative )?paragraphs? \\d+(?: ?\\([a-z]\\))*(?:(?:,| and| to|,? or) \\d+(?: ?\\([a-z]\\))*)*|articles? [\\dIVXLC]+(?:(?:,| and| to) [\\dIVXLC]+)*|annex(?:es)? [\\dIVXLC]*) (?:of|to|in) (?:its |the |Security Council )?)?';
const BODY =
  '(?<body>(?:(?:UN|U\\.N\\.|United Nations) )?Security Council |UNSC |(?:(?:UN|United Nations) )?General Assembly |UNGA |(?:(?:UN|United Nations) )?Human Rights Council |(?:World Health Assembly|WHA) |Economic and Social Council |ECOSOC )?';
const NUMBER = '(?:\\d{1,4}(?:/\\d{1,4})?(?:/L\\.\\d+)?(?: ?\\((?:19|20)\\d\\d\\))?)';
const JOIN = '(?:,? and |,? or |, |; | )';
const spaced = (source: string) => source.replaceAll(' ?', '\\s{0,6}').replaceAll(' ', '\\s{1,6}');

/** "resolutions 1267 (1999), 1989 (2011) and 2253 (2015)", with the body and the part before them. */
const SPOKEN = new RegExp(
  spaced(
    `${PART}${BODY}(?:[Rr]esolutions?|RESOLUTIONS?|UNSCRs?|UNSC ?R(?:es)?s?)(?: \\([A-Z]+\\))?(?: [Nn]o(?:s)?\\.?)? ?(?<numbers>${NUMBER}(?:${JOIN}(?:(?:resolution|UNSCR) )?${NUMBER})*)`,
  ),
  'gu',
);
const SYMBOL =
  /\b(?:S\/RES\/(?<s>\d{1,4})(?:\s?\(\d{4}\))?|A\/RES\/(?<a>\d{1,3}\/\d{1,4})|(?:A\/HRC|HRC)\/RES\/(?<h>\d{1,3}\/\d{1,3})|(?<prst>S\/PRST\/\d{4}\/\d{1,3}))/gu;
const GENERIC = new RegExp(
  spaced(
    '(?<name>(?:(?:other )?relevant )(?:(?:UN|U\\.N\\.|United Nations) )?(?:Security Council (?:and General Assembly )?|General Assembly )(?:[Rr]esolutions|RESOLUTIONS)|(?:relevant )?UNSCRs(?! ?\\d)|relevant UNSC resolutions)(?! \\d)',
  ),
  'gu',
);

/** Number of a resolution as its body gives it; null for numbers that no body gives (a bare year). */
function nameOf(number: string, body: string, year: string | undefined): string | null {
  if (/Human Rights/.test(body)) return `Human Rights Council resolution ${number}`;
  if (/Health|WHA/.test(body)) return `World Health Assembly resolution ${number}`;
  if (/Economic|ECOSOC/.test(body)) return `ECOSOC resolution ${number}`;
  if (number.includes('/') || /Assembly|UNGA/.test(body)) return `UNGA resolution ${number}`;
  const isCouncil = year !== undefined || /Security|UNSC/.test(body) || Number(number) >= 1000;
  return isCouncil ? `UNSCR ${number}` : null;
}

function readSpoken(match: RegExpExecArray): Instrument[] {
  const { numbers = '', body = '', part } = match.groups ?? {};
  const first = match.index + match[0].length - numbers.length;
  const said = /UNSC/.test(match[0]) ? 'UNSC' : body;
  const found: Instrument[] = [];
  for (const each of numbers.matchAll(/(\d{1,4}(?:\/\d{1,4})?)(?:\/L\.\d+)?(?:\s{0,6}\(((?:19|20)\d\d)\))?/gu)) {
    const name = nameOf(each[1] ?? '', said, each[2]);
    const start = found.length === 0 ? match.index : first + each.index;
    if (name)
      found.push({
        name,
        part: found.length === 0 ? (part ?? null) : null,
        start,
        end: first + each.index + each[0].length,
      });
  }
  return found;
}

function readSymbol(match: RegExpExecArray): Instrument {
  const { s, a, h, prst } = match.groups ?? {};
  const name = s
    ? `UNSCR ${s}`
    : a
      ? `UNGA resolution ${a}`
      : h
        ? `Human Rights Council resolution ${h}`
        : (prst ?? '');
  return { name, part: null, start: match.index, end: match.index + match[0].length };
}

function* matchesIn(pattern: RegExp, text: string, { start, end }: Range): Generator<RegExpExecArray> {
  const within = text.slice(0, end);
  pattern.lastIndex = start;
  for (let match = pattern.exec(within); match; match = pattern.exec(within)) {
    const next = pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

/** Resolutions of the United Nations in every form ("UNSCR 2254", "resolutions 1267 (1999) and 1989 (2011)", "S/RES/2161"), in text order. */
export function findResolutions(text: string, range: Range): Instrument[] {
  const spoken = [...matchesIn(SPOKEN, text, range)].flatMap(readSpoken);
  const symbols = [...matchesIn(SYMBOL, text, range)].map(readSymbol);
  const generic = [...matchesIn(GENERIC, text, range)].map((match) => ({
    name: (match.groups?.['name'] ?? '').replaceAll(/\s+/g, ' ').replace(/^other /, ''),
    part: null,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...spoken, ...symbols, ...generic].toSorted((a, b) => a.start - b.start);
}
