import { headVerb } from './finite.ts';
import type { Segment } from './segment.ts';
import { ACRONYM, beginsSubject, OWN_BODY } from './subjects.ts';
import { lemmaAs, verbForms } from './verbs.ts';
import { BE, HAVE, isAdverb, MODALS } from './word-classes.ts';
import type { Word } from './words.ts';

/** What the grammar looks at in a segment: who speaks, the verb group, and the words behind it. */
export interface Facts {
  subject: 'speaker' | 'own_body' | 'outsider' | 'none';
  /** the subject's words, lower case; empty when the segment has none of its own */
  subjectWords: string;
  /** where they stand in the text */
  subjectSpan: { start: number; end: number } | null;
  modal: string;
  /** lemma of the ruling verb; empty when there is none */
  verb: string;
  aspect: 'plain' | 'perfect' | 'progressive' | 'past' | 'passive';
  negated: boolean;
  /** words behind the ruling verb, lower case, adverbs left out, single blanks */
  rest: string;
  /** the whole segment, lower case, single blanks */
  text: string;
}

function lemmaOf(word: Word | undefined): string {
  if (!word) return '';
  if (BE.has(word.lower)) return 'be';
  const forms = verbForms(word.lower);
  if (word.lower.startsWith('re-affirm')) return 'reaffirm';
  return (forms.find((entry) => entry.form !== 'ing') ?? forms[0])?.lemma ?? '';
}

function aspectOf(words: readonly Word[], verb: number, head: number): Facts['aspect'] {
  const group = words.slice(verb, head).map((word) => word.lower);
  const last = words[head] as Word;
  const participle = Boolean(lemmaAs(last.lower, 'participle'));
  if (group.some((word) => BE.has(word)) && lemmaAs(last.lower, 'ing')) return 'progressive';
  if (group.some((word) => HAVE.has(word)) && !group.includes('be') && (participle || last.lower === 'been'))
    return 'perfect';
  if (group.some((word) => BE.has(word)) && participle) return 'passive';
  return group.length === 0 && lemmaAs(last.lower, 'past') && !lemmaAs(last.lower, 'base') ? 'past' : 'plain';
}

/** Participles that describe a stance ("committed", "concerned") are read as adjectives behind "be". */
const STANCE =
  /^(?:committed|dedicated|determined|resolved|united|concerned|alarmed|appalled|horrified|outraged|shocked|convinced|pleased|guided|inspired|prepared|troubled|worried|distressed|disturbed|saddened|dismayed|heartened|obligated|obliged|required|needed|delighted|bound|seized|gratified|disappointed)$/;

function ruling(words: readonly Word[], verb: number): number {
  const head = headVerb(words, verb);
  if (STANCE.test((words[head] as Word).lower) && head > verb) {
    let at = head - 1;
    while (at > verb && isAdverb((words[at] as Word).lower)) at--;
    if (BE.has((words[at] as Word).lower)) return at;
  }
  if (!verbForms((words[head] as Word).lower).length && head > verb) {
    let at = head - 1;
    while (at > verb && !BE.has((words[at] as Word).lower) && !HAVE.has((words[at] as Word).lower)) at--;
    return at;
  }
  return head;
}

/** Adjectives that open an act as "being" would ("Mindful of", "Concerned at"). */
const ADJECTIVE_OPENER = /^(?:mindful|aware|conscious|cognizant|concerned|convinced|alarmed|appalled)$/;

interface Subject {
  subject: Facts['subject'];
  words: string;
  span: { start: number; end: number } | null;
}

const NOBODY: Subject = { subject: 'none', words: '', span: null };

function subjectOf(words: readonly Word[], verb: number, text: string): Subject {
  const before = words.slice(0, verb);
  while (before.length && (isAdverb((before.at(-1) as Word).lower) || before.at(-1)?.lower === ',')) before.pop();
  while (before.length && /^(?:that|and|but|to|which|who|whose|whom|,|;)$/.test((before[0] as Word).lower))
    before.shift();
  if (
    /^in (?:this|that) (?:regard|context|respect|connection)$|^to (?:this|that) end$|^in particular$/.test(
      before
        .filter((word) => !word.sign && !isAdverb(word.lower))
        .map((word) => word.lower)
        .join(' '),
    )
  )
    return NOBODY;
  if (before.every((word) => word.sign || isAdverb(word.lower))) return NOBODY;
  const we = before.findLast((word) => word.lower === 'we' || word.lower === 'us');
  if (we) return { subject: 'speaker', words: 'we', span: we };
  const comma = before.findLastIndex(
    (word, at) => word.lower === ',' && beginsSubject(before, skipOver(before, at + 1)),
  );
  const own = before.slice(comma >= 0 ? comma + 1 : 0);
  while (own.length > 1 && (own[0]?.sign || isAdverb((own[0] as Word).lower))) own.shift();
  const name = own
    .map((word) => word.lower)
    .join(' ')
    .replace(/ ([,;.)])/g, '$1');
  const span = { start: (own[0] as Word).start, end: (own.at(-1) as Word).end };
  if (/^(?:they|he|she)$/.test(name) || SPEAKERS.test(name)) return { subject: 'speaker', words: name, span };
  const own_body =
    OWN_BODY.test(name) ||
    name.startsWith('our ') ||
    own.slice(0, 4).some((word) => ACRONYM.test(text.slice(word.start, word.end)));
  return { subject: own_body ? 'own_body' : 'outsider', words: name, span };
}

function skipOver(words: readonly Word[], index: number): number {
  let at = index;
  while (words[at] && isAdverb((words[at] as Word).lower)) at++;
  return at;
}

/** Those in whose name a communiqué speaks in the third person. */
const SPEAKERS =
  /^(?:together |also |finally |further |the |both |all |two |three |foreign |g7 |defence |finance |our |participating |member |partner |each )*(?:ministers|leaders|sides|participants|presidents|heads|parties|delegations|representatives|security council|general assembly|council|coalition|members|principals|foreign ministers|governments|countries|two countries|we)(?: (?:of|from|and|having|with|in|that|who|party) .*)?$/;

/** Reads the facts of one segment. Linear in its length. */
export function factsOf(segment: Segment, text: string): Facts {
  const { words, verb } = segment;
  const whole = text.slice(segment.start, segment.end).replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
  if (verb < 0)
    return {
      subject: 'none',
      subjectWords: '',
      subjectSpan: null,
      modal: '',
      verb: '',
      aspect: 'plain',
      negated: false,
      rest: whole,
      text: whole,
    };
  const main = ruling(words, verb);
  const head = headVerb(words, verb);
  const first = words[verb] as Word;
  const { subject, words: subjectWords, span: subjectSpan } = subjectOf(words, verb, text);
  const rest = words
    .slice(ADJECTIVE_OPENER.test(words[main]?.lower ?? '') ? main : main + 1)
    .filter((word) => !isAdverb(word.lower) && word.lower !== 'not');
  return {
    subject,
    subjectWords,
    subjectSpan,
    modal: MODALS.has(first.lower) ? first.lower : '',
    verb: lemmaOf(words[main]) || (ADJECTIVE_OPENER.test(words[main]?.lower ?? '') ? 'be' : ''),
    aspect: main === head ? aspectOf(words, verb, head) : 'plain',
    negated: words.slice(verb, head + 1).some((word) => word.lower === 'not' || word.lower === 'never'),
    rest: rest
      .map((word) => word.lower)
      .join(' ')
      .replace(/ ([,;.)])/g, '$1'),
    text: whole,
  };
}
