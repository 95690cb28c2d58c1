import type { Structure } from '../structure.ts';
import type { Facts } from './facts.ts';

/** The names under which a text's authors act. */
export interface Speakers {
  /** whom "we" stands for */
  we: string[];
  /** short name, lower case -> the full name that the text gives ("coalition" -> "Global Coalition to Defeat Daesh/ISIS") */
  full: ReadonlyMap<string, string>;
  /** persons who speak in a bilateral text, "President Biden", in order of first mention; empty elsewhere */
  persons: string[];
}

const SHORT_BODIES =
  'Coalition|Initiative|Partnership|Alliance|Union|Forum|Association|Organization|Organisation|Network|Community|Council|Committee|Commission|Conference|Task Force|Working Groups?';
const FULL = new RegExp(
  String.raw`\b((?:[A-Z][\p{L}’'-]+ ){1,6}(${SHORT_BODIES})(?: (?:to|for|on|of|against)(?: the)?(?: [A-Z][\p{L}/’'-]+){1,6})?)`,
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
  /\b(?:[Ww]e|WE),? (?:[–—-] )?(?:the )?((?:[A-Z][\p{L}’'-]+|leaders|ministers|presidents|members|heads|and|of|the|state|government|foreign|affairs|representatives|&)(?:[\s/]+|$)(?:(?:[A-Z][\p{L}\d’'/.&+-]*|leaders|ministers|presidents|members|heads|and|of|the|state|government|foreign|affairs|for|to|representatives)(?:\s+(?:\(\p{Lu}{2,}\)\s+)?|(?=[,–—(]))){0,16})/u;

/** Those whose text it is by its title ("Joint Statement of the Ministers of the Open Rivers Initiative"). */
const TITLED =
  /\b(?:of|by) (?:the )?((?:\p{Lu}\p{Ll}+ )?(?:Ministers|Leaders|Presidents|Members|Heads of (?:State|Government)|Representatives)(?: and \p{Lu}\p{Ll}+)? of (?:the )?\p{Lu}.*)$/u;

/** Those who met, in a text that reports on them ("The Ministers of the River Compact met …"). */
const REPORTED =
  /\bThe ((?:\p{Lu}\p{Ll}+ )?(?:Ministers|Leaders|Presidents|Members|Heads of (?:State|Government|Delegation)) of (?:the )?\p{Lu}[\p{L}’'/-]*(?: (?:\p{Lu}[\p{L}’'/-]*|of|the|to|for|and|on))*)(?=,| met\b| gathered\b| convened\b| held\b)/u;

function tidy(name: string): string {
  const joint =
    /^Member States of (?:the )?(?:.+ \((\p{Lu}+)\)|(.+?)) and (?:the )?(\p{Lu}.+?)(?: gather| meet|$)/u.exec(
      name.trim(),
    );
  if (joint) return `${joint[1] ?? joint[2]} and the ${joint[3]}`;
  const words = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:and|of|the|for|to)$/i, '');
  const seven =
    /^(Leaders|Ministers|Foreign Ministers|Finance Ministers|leaders|ministers) of the (?:Group of (Seven|Twenty)|G7|G20)\b(?! \p{Lu})/u.exec(
      words,
    );
  if (seven) return `${/twenty|G20/i.test(words) ? 'G20' : 'G7'} ${(seven[1] as string).toLowerCase()}`;
  return words;
}

const TITLE =
  'President|Prime Minister|Chancellor|Secretary of State|Foreign Minister|Crown Prince|King|Secretary|Minister|Premier|Sultan|Emir';
const MEMBERS = /\b(\p{Lu}[\p{Lu}\d+]{1,}) (?:members?|leaders|ministers|countries|partners|participants)\b/gu;

/** The acronym under which a text speaks of its own members most often ("CRI members", "C5+1 countries"), named in its front. */
function groupIn(text: string, front: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(MEMBERS)) counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + 1);
  const [best] = [...counts].filter(([name]) => front.includes(name)).toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : undefined;
}

/** The rank at which the authors speak. */
function rankIn(front: string): string {
  const opening = front.slice(0, 700);
  if (/\b(?:heads of state|presidents|prime ministers|leaders)\b/i.test(opening)) return 'leaders';
  if (/\bministers\b/i.test(opening)) return 'ministers';
  return 'members';
}

const PERSON = new RegExp(
  String.raw`\b(${TITLE}) ((?:\p{Lu}\. |\p{Lu}[\p{L}’'-]+ ?){1,4}(?:Jr\.|Sr\.|I{1,3}\b)?)`,
  'gu',
);

/** A person by title and surname: "President Joseph R. Biden Jr." is "President Biden". */
function personName(title: string, name: string): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => !/^(?:Jr|Sr|[IVX]+)\.?$|^\p{Lu}\.$/u.test(part));
  return `${title} ${parts.at(-1) ?? ''}`.replace(/[’']s?$/, '').trim();
}

/** The two persons in whose names a bilateral text speaks: those whom its first sentence begins with. */
function personsOf(text: string, structure: Structure): string[] {
  const first = structure.blocks.find((block) => block.type === 'paragraph');
  const opening = first ? text.slice(first.start, Math.min(first.end, first.start + 500)) : '';
  if (!new RegExp(`^(?:The |His Excellency |H\\.E\\. )?(?:${TITLE})\\b`).test(opening)) return [];
  const persons = new Set<string>();
  for (const match of opening.matchAll(PERSON)) persons.add(personName(match[1] as string, match[2] as string));
  return [...persons].slice(0, 2);
}

/** Whom the text's "we" stands for, and the full names of the bodies that it calls by a short one. Linear. */
export function speakersOf(text: string, structure: Structure): Speakers {
  return {
    ...authorsOf(text, structure),
    persons: structure.style === 'resolution' ? [] : personsOf(text, structure),
  };
}

function authorsOf(text: string, structure: Structure): Omit<Speakers, 'persons'> {
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
  const group = /\b(G7|G20|G8|NATO|BRICS)\b/.exec(`${title} ${front.slice(0, 600)}`)?.[1] ?? groupIn(text, front);
  const titled = TITLED.exec(title)?.[1];
  const match = WE.exec(front);
  if (match) {
    const behind = front.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const listed = /^,\s+(?:the |and )*\p{Lu}/u.test(behind);
    const name = tidy(
      listed
        ? (match[1] as string).replace(/ of (?:the )?[A-Z][\p{L} ]+$/u, (of) =>
            /(?:Group|Coalition|Union|Initiative|G7|G20)/.test(of) ? of : '',
          )
        : (match[1] as string),
    );
    const bare = !/\p{Lu}\p{Ll}+ .*\bof\b|\bof .*\p{Lu}/u.test(name);
    if (titled && bare && !group) return { we: [tidy(titled)], full };
    return {
      we: [group && name.split(' ').length < 4 && !name.includes(group) ? `${group} ${rankIn(front)}` : name],
      full,
    };
  }
  if (group) return { we: [`${group} ${rankIn(front)}`], full };
  if (titled) return { we: [tidy(titled)], full };
  const reported = REPORTED.exec(front)?.[1];
  if (reported) return { we: [tidy(reported)], full };
  const both =
    /^The ([A-Z][\p{L}. ]+?) and (?:the )?([A-Z][\p{L}. ]+?) (?:reaffirm|commit|welcome|announce|share|affirm|launch|agree)/u.exec(
      front,
    );
  if (both) return { we: [both[1] as string, both[2] as string], full };
  return { we: [full.get('coalition') ?? full.get('initiative') ?? full.get('partnership') ?? 'Participants'], full };
}

/** A subject's own words as a name: article and adverbs off, a short body name given in full. */
function nameOf(subject: string, speakers: Speakers): string {
  const group = /^(\S+) (?:leaders|ministers|members)$/.exec(speakers.we[0] ?? '')?.[1];
  if (
    group &&
    new RegExp(
      `^(?:(?:the|all|those|these) )*(?:${group.replace('+', '\\+')} )?(?:members|leaders|countries|ministers|partners|participants|nations|governments)?(?: .*)?$`,
      'i',
    ).test(subject) &&
    (subject.includes(group) || /members|leaders|countries/i.test(subject))
  )
    return speakers.we[0] as string;
  const bare = subject
    .replace(/^(?:(?:the|these|this|our|all|together|also|finally|further|in turn,?) )+/i, '')
    .replace(/,.*$/, '')
    .trim();
  const head = /^(ministers|leaders|presidents|members|participants|sides|delegations)\b/i.exec(bare)?.[1];
  if (head) return head.charAt(0).toUpperCase() + head.slice(1).toLowerCase();
  const short = speakers.full.get(bare.toLowerCase());
  return short ?? bare;
}

/** The persons a subject means in a bilateral text: by title alone, by name, or both together ("the two leaders"). */
function personsMeant(own: string, persons: readonly string[]): string[] {
  if (persons.length < 2) return [];
  if (/^(?:the |both |two |these )*(?:leaders|sides|presidents|ministers|they)$/i.test(own)) return persons.slice(0, 2);
  return persons.filter((person) => {
    const title = person.replace(/ \S+$/, '');
    const surname = person.slice(title.length + 1);
    return (
      own.includes(surname) || new RegExp(`(?:^|[Tt]he |and )${title}(?!\\s+(?:of\\b|(?!${surname})[A-Z]))`).test(own)
    );
  });
}

/**
 * Who speaks an act: the authors for "we", the subject's own name in reported style.
 * @param words the subject as printed
 * @param around `before`: the actors of the act before, for "they", "he" and acts without a subject of their own
 */
export function actorsOf(
  facts: Facts,
  words: string,
  { speakers, before }: { speakers: Speakers; before: string[] },
): string[] {
  if (facts.subject === 'none') return before.length ? before : speakers.we;
  if (facts.subjectWords === 'we') return speakers.we;
  const own = words.replace(/\s+/g, ' ').trim();
  const persons = personsMeant(own, speakers.persons);
  if (persons.length) return facts.verb === 'meet' && /\bwith\b/.test(facts.rest) ? speakers.persons : persons;
  if (/^(?:they|he|she|it)$/.test(facts.subjectWords)) return before.length ? before : speakers.we;
  const parts = own.split(' and ').map((part) => part.replace(/^[Tt]he /, ''));
  if (parts.length === 2 && parts.every((part) => /^\p{Lu}/u.test(part) && part.length < 40))
    return parts.map((part) => nameOf(part, speakers));
  const name = nameOf(own, speakers);
  return name ? [name] : [];
}
