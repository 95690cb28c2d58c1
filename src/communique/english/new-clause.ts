import { mainFinite } from './finite.ts';
import { firstWord } from './joints.ts';
import { type Cut, type Place } from './segment.ts';
import { beginsSubject } from './subjects.ts';
import { lemmaAs } from './verbs.ts';
import { MODALS, PREPOSITIONS } from './word-classes.ts';
import { type Word } from './words.ts';

/** ", and we will …", "; the Council also …", ", and that the Coalition will …" */
export function newClause(words: readonly Word[], place: Place): Cut | undefined {
  const { index, next } = place;
  if (
    place.and &&
    words[next]?.lower === 'that' &&
    /^(?:requests?|decides?|demands?|directs?)$/.test(words[place.head]?.lower ?? '')
  ) {
    return { at: firstWord(words, index), drop: index, link: 'action', verb: next + 1 };
  }
  if (!place.and && !place.semicolon && !/^(?:we)$/.test(words[next]?.lower ?? '')) return undefined;
  const subject = words[next]?.lower === 'that' && place.and ? next + 1 : next;
  if (
    !beginsSubject(words, subject) ||
    (place.semicolon && mainFinite(words, subject, Math.min(words.length, subject + 14)) < 0)
  ) {
    return place.semicolon ? semicolonClause(words, place) : undefined;
  }
  const finite = mainFinite(words, subject + 1, Math.min(words.length, subject + 14));
  if (finite < 0 || insideThat(words, place) || !ruledBy(words, subject, finite)) return undefined;
  if (subject > next && !MODALS.has(words[finite]?.lower ?? '')) return undefined;
  const inside = place.contexts.at(-1)?.type === 'relative';
  if (inside && !place.comma && !place.semicolon && words[subject]?.lower !== 'we') return undefined;
  return { at: firstWord(words, index), drop: index, link: 'clause', verb: finite };
}

/** ", which shall report …", ", to which our governments will contribute …" behind a body or a fund that is being set up. */
export function relativePromise(words: readonly Word[], place: Place): Cut | undefined {
  const { index, next } = place;
  if (!place.comma || place.and) return undefined;
  const which = PREPOSITIONS.has(words[next]?.lower ?? '') ? next + 1 : next;
  if (!/^(?:which|who|whose|whom)$/.test(words[which]?.lower ?? '')) return undefined;
  if (!SETS_UP.has(lemmaOf(words[place.head]))) return undefined;
  const finite = mainFinite(words, which + 1, Math.min(words.length, which + 8));
  if (finite < 0 || !/^(?:will|shall)$/.test(words[finite]?.lower ?? '')) return undefined;
  return { at: next, drop: index, link: 'clause', verb: finite };
}

/** Verbs by which something comes to be that can then be given a task. */
const SETS_UP = new Set('establish launch create set found form inaugurate decide agree announce adopt'.split(' '));

function lemmaOf(word: Word | undefined): string {
  const forms = ['base', 's', 'past', 'participle'] as const;
  return forms.map((form) => lemmaAs(word?.lower ?? '', form)).find(Boolean) ?? '';
}

/** Whether nothing but the subject's own words stands between it and its verb (no comma, no "to"). */
function ruledBy(words: readonly Word[], subject: number, finite: number): boolean {
  if (/^(?:we|they|it|he|she)$/.test(words[subject]?.lower ?? '')) return true;
  return !words
    .slice(subject, finite)
    .some((word, at) => word.lower === ',' || (word.lower === 'to' && !words[subject + at + 1]?.capital));
}

/** Whether a "that" behind the ruling verb still waits for its verb ("affirm that by investing, we will"). */
function insideThat(words: readonly Word[], place: Place): boolean {
  let that = place.head + 1;
  while (that < place.index && that < place.head + 4 && words[that]?.lower !== 'that') that++;
  return that < place.index && words[that]?.lower === 'that' && mainFinite(words, that + 1, place.index) < 0;
}

function semicolonClause(words: readonly Word[], place: Place): Cut | undefined {
  const stop = words.findIndex((word, at) => at > place.next && word.lower === ';');
  const end = stop < 0 ? words.length : stop;
  const finite = mainFinite(words, place.next, end);
  if (finite <= place.next || finite - place.next > 25) return undefined;
  return { at: firstWord(words, place.index), drop: place.index, link: 'clause', verb: finite };
}
