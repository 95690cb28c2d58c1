import type { Structure } from '../structure.ts';
import type { Facts } from './facts.ts';

/** The names under which a text's authors act. */
export interface Speakers {
  /** whom "we" stands for */
  we: string[];
  /** short name, lower case -> the full name that the text gives ("coalition" -> "Global Coalition to Defeat Daesh/ISIS") */
  full: ReadonlyMap<string, string>;
}

const SHORT_BODIES =
  'Coalition|Initiative|Partnership|Alliance|Union|Forum|Association|Organization|Organisation|Network|Community|Council|Committee|Commission|Conference|Task Force|Working Groups?';
const FULL = new RegExp(
  String.raw`\b((?:[A-Z][\p{L}’'-]+ )+(${SHORT_BODIES})(?: (?:to|for|on|of|against)(?: the)?(?: [A-Z][\p{L}/’'-]+)+)?)`,
  'gu',
);

function fullNames(text: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const match of text.matchAll(FULL)) {
    const name = (match[1] as string)
      .replace(/^(?:The|This|Our|In|On|At|By|With|And|Joint|All) /, '')
      .replace(/\s+/g, ' ');
    const short = (match[2] as string).toLowerCase();
    if (name.toLowerCase() === short) continue;
    const names = counts.get(short) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    counts.set(short, names);
  }
  const full = new Map<string, string>();
  for (const [short, names] of counts) {
    const [best] = [...names].toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length);
    if (best && best[1] >= 2) full.set(short, best[0]);
  }
  return full;
}

const WE =
  /\b[Ww]e,? (?:[–—-] )?(?:the )?((?:[A-Z][\p{L}’'-]+|leaders|ministers|presidents|members|heads|and|of|the|state|government|foreign|affairs|representatives|&)(?:[\s/]+|$)(?:(?:[A-Z][\p{L}\d’'/.&+-]*|leaders|ministers|presidents|members|heads|and|of|the|state|government|foreign|affairs|for|to|representatives)(?:\s+|(?=[,–—]))){0,14})/u;

function tidy(name: string): string {
  const words = name
    .replace(/\s+/g, ' ')
    .replace(/ (?:and|of|the|for|to)$/i, '')
    .trim();
  const seven =
    /^(Leaders|Ministers|Foreign Ministers|Finance Ministers|leaders|ministers) of the (?:Group of (Seven|Twenty)|G7|G20)/.exec(
      words,
    );
  if (seven) return `${/twenty|G20/i.test(words) ? 'G20' : 'G7'} ${(seven[1] as string).toLowerCase()}`;
  return words;
}

/** Whom the text's "we" stands for, and the full names of the bodies that it calls by a short one. Linear. */
export function speakersOf(text: string, structure: Structure): Speakers {
  const full = fullNames(text);
  if (structure.style === 'resolution') {
    const body = /\bthe general assembly,/i.test(text.slice(0, 3000))
      ? 'UN General Assembly'
      : /\bthe security council,/i.test(text.slice(0, 3000))
        ? 'UN Security Council'
        : 'Council';
    return { we: [body], full };
  }
  const front = text.slice(0, 4000);
  const title = structure.title ?? '';
  const group = /\b(G7|G20|G8|ASEAN|NATO|BRICS|Quad)\b/.exec(`${title} ${front.slice(0, 600)}`)?.[1];
  const said = WE.exec(front)?.[1];
  if (said) {
    const name = tidy(said);
    return {
      we: [
        group && /^(?:leaders|ministers|heads)/i.test(name) && !name.includes(group) && name.split(' ').length < 3
          ? `${group} ${name.toLowerCase()}`
          : name,
      ],
      full,
    };
  }
  if (group)
    return { we: [`${group} ${/minister/i.test(title + front.slice(0, 400)) ? 'ministers' : 'leaders'}`], full };
  const both =
    /^The ([A-Z][\p{L}. ]+?) and (?:the )?([A-Z][\p{L}. ]+?) (?:reaffirm|commit|welcome|announce|share|affirm|launch|agree)/u.exec(
      front,
    );
  if (both) return { we: [both[1] as string, both[2] as string], full };
  return { we: [full.get('coalition') ?? full.get('initiative') ?? full.get('partnership') ?? 'Participants'], full };
}

const LOWER = new Set(['and', 'of', 'the', 'for', 'on', 'to', 'in', 'at']);

/** A subject's own words as a name: article and adverbs off, a short body name given in full. */
export function nameOf(subject: string, speakers: Speakers): string {
  const bare = subject
    .replace(/^(?:(?:the|these|this|our|all|together|also|finally|further|in turn,?) )+/i, '')
    .replace(/,.*$/, '')
    .trim();
  const head = /^(ministers|leaders|presidents|members|participants|sides|delegations)\b/i.exec(bare)?.[1];
  if (head) return head.charAt(0).toUpperCase() + head.slice(1).toLowerCase();
  const short = speakers.full.get(bare.toLowerCase());
  return short ?? bare;
}

/**
 * Who speaks an act: the authors for "we", the subject's own name in reported style, nobody in a plain statement.
 * @param before the actors of the act before, for "they" and "he"
 */
export function actorsOf(
  facts: Facts,
  words: string,
  { speakers, before }: { speakers: Speakers; before: string[] },
): string[] {
  if (facts.subjectWords === 'we' || facts.subject === 'none')
    return facts.subject === 'none' && before.length ? before : speakers.we;
  if (/^(?:they|he|she|it)$/.test(facts.subjectWords)) return before.length ? before : speakers.we;
  const own = words.replace(/\s+/g, ' ').trim();
  const pair = /^(?:the )?((?:[A-Z][\p{L}.'’-]*\s?)+) and (?:the )?((?:[A-Z][\p{L}.'’-]*\s?)+)$/u.exec(own);
  if (pair) return [pair[1] as string, pair[2] as string].map((name) => nameOf(name.trim(), speakers));
  return [nameOf(own, speakers)].filter((name) => name && !LOWER.has(name));
}
