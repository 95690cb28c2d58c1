import { inlineMarkers } from '../layout/markers.ts';
import { beginsFinite, isBaseVerb, mainFinite, opensSubordinate, skipAdverbs } from './finite.ts';
import { COMPLEMENT_VERBS, OPENING_PARTICIPLES, PERFORMATIVES, TRAILING_PARTICIPLES } from './performative-verbs.ts';
import { beginsSpeaker, beginsSubject } from './subjects.ts';
import { NOUN_LIKE, NOUN_LIKE_ING } from './verb-list.ts';
import { lemmaAs } from './verbs.ts';
import { ADVERBS, BE, COORDINATORS, DETERMINERS, HAVE, isAdverb, MODALS, PREPOSITIONS } from './word-classes.ts';
import { type Word, wordsOf } from './words.ts';

/** How a segment hangs together with the one before it. */
export type Link =
  /** a sentence or main clause with its own subject */
  | 'clause'
  /** an opening participle ("Recognizing …,") */
  | 'opener'
  /** a further finite verb of the same subject */
  | 'verb'
  /** a further action under the same promise or call ("to X and to Y") */
  | 'action'
  /** one of a list of means ("by A-ing, B-ing and C-ing") */
  | 'means'
  /** a participle behind the main clause (", emphasizing …") */
  | 'tail'
  /** a piece behind an inline number or a semicolon */
  | 'listed';

/** A stretch of a sentence that holds one act. Offsets are UTF-16 units into the stored text. */
export interface Segment {
  start: number;
  end: number;
  link: Link;
  words: Word[];
  /** index into `words` of the verb group that rules the segment; -1 when it has none of its own */
  verb: number;
}

interface Cut {
  /** index of the first word of the new segment */
  at: number;
  /** index of the first word left out before it (comma, "and") */
  drop: number;
  link: Link;
  verb: number;
  /** whether it ends a list (", and") */
  closed?: boolean;
}

type Form = 'base' | 'ing' | 's' | 'past' | 'finite';

interface Context {
  type: 'main' | 'complement' | 'purpose' | 'relative' | 'means' | 'gerund';
  form: Form;
  at: number;
}

/** Cuts one sentence [from, to) into segments, one performative each. Linear in its length, but for short look-aheads. */
export function segmentsOf(
  text: string,
  { start: from, end: to }: { start: number; end: number },
  head: 'sentence' | 'operative' | 'item' = 'sentence',
): Segment[] {
  const words = wordsOf(text, from, to);
  if (!words.length) return [];
  const cuts: Cut[] = [];
  const leading = head === 'sentence' ? -1 : leadingVerb(words, head);
  const begin = leading >= 0 ? 0 : openingCut(words, cuts);
  const verb = leading >= 0 ? leading : mainFinite(words, clauseStart(words, begin), words.length);
  cuts.push({ at: begin, drop: begin, link: 'clause', verb });
  if (verb >= 0) coordination(words, verb, { cuts, speaks: leading >= 0 || speaks(words, begin, verb) });
  enumeration(text, words, cuts);
  return assemble(text, words, cuts);
}

/** The verb that an operative paragraph ("Also strongly condemns") or a bare item ("Explore", "Improving") begins with, or -1. */
function leadingVerb(words: readonly Word[], head: 'operative' | 'item'): number {
  const at = skipAdverbs(words, 0);
  const lower = words[at]?.lower ?? '';
  if (head === 'operative') return lemmaAs(lower, 's') ? at : -1;
  return (lemmaAs(lower, 'base') && (!NOUN_LIKE.has(lower) || isBaseVerb(words, at))) ||
    (lemmaAs(lower, 'ing') && !NOUN_LIKE_ING.has(lower))
    ? at
    : -1;
}

/** Where the main clause begins behind a fronted phrase ("In a session focused on …, the Ministers"). */
function clauseStart(words: readonly Word[], begin: number): number {
  const first = words[begin] as Word;
  const fronted =
    PREPOSITIONS.has(first.lower) ||
    /^(?:while|although|given|recognizing|having|building|guided|inspired|united|to|where|when|if|as|because)$/.test(
      first.lower,
    ) ||
    Boolean(lemmaAs(first.lower, 'ing')) ||
    Boolean(lemmaAs(first.lower, 'participle'));
  if (!fronted) return begin;
  for (let index = begin + 1; index < words.length - 1; index++) {
    const next = skipAdverbs(words, index + 1);
    if (words[index]?.lower !== ',' || !beginsSubject(words, next) || words[next]?.lower === 'its') continue;
    const finite = mainFinite(words, next, Math.min(words.length, next + 60));
    if (finite > next || words[next]?.lower === 'we') return index + 1;
  }
  return begin;
}

/** Whether the clause is an act of its speakers ("We …", "The Ministers …", a performative verb), not a plain statement. */
function speaks(words: readonly Word[], begin: number, verb: number): boolean {
  for (let at = begin; at < verb; at++) {
    const { lower } = words[at] as Word;
    if (lower === 'we' || (lower === 'they' && at === begin)) return true;
  }
  const start = clauseStart(words, begin);
  if (beginsSpeaker(words, start) || words[start]?.lower === 'our') return true;
  const head = words[headVerb(words, verb)] as Word;
  const lemma =
    (['past', 's', 'base', 'participle'] as const).map((form) => lemmaAs(head.lower, form)).find(Boolean) ?? '';
  if (PERFORMATIVES.has(lemma) || /^(?:will|shall)$/.test((words[verb] as Word).lower))
    return beginsSubject(words, begin) || words.slice(begin, verb).some((word) => word.capital);
  return false;
}

/** An opening participle clause becomes a segment of its own; returns where the main clause begins. */
function openingCut(words: readonly Word[], cuts: Cut[]): number {
  const first = skipAdverbs(words, words[0]?.lower === 'while' ? 1 : 0);
  const word = words[first];
  if (!word || !OPENING_PARTICIPLES.has(word.lower)) return 0;
  for (let index = first + 2; index < words.length - 2; index++) {
    if (words[index]?.lower !== ',') continue;
    const next = skipAdverbs(words, index + 1);
    if (!beginsSubject(words, next)) continue;
    const finite = mainFinite(words, next, Math.min(words.length, next + 40));
    if (finite < 0) continue;
    const comma = words.findIndex((other, at) => at > next && other.lower === ',');
    if (comma > 0 && finite > comma && !/^(?:we|they)$/.test(words[next]?.lower ?? '')) continue;
    cuts.push({ at: 0, drop: 0, link: 'opener', verb: first });
    return index + 1;
  }
  return plainOpening(words, first, cuts);
}

/** "Noting that …, diplomacy … has": the main clause has a subject of any kind. */
function plainOpening(words: readonly Word[], first: number, cuts: Cut[]): number {
  for (let index = first + 2; index < words.length - 2; index++) {
    const next = words[index + 1] as Word;
    if (words[index]?.lower !== ',' || next.sign || PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower))
      continue;
    if (opensSubordinate(words, index + 1) || lemmaAs(next.lower, 'ing') || isAdverb(next.lower)) continue;
    const comma = words.findIndex((word, at) => at > index + 1 && word.lower === ',');
    const finite = mainFinite(words, index + 1, comma < 0 ? words.length : comma);
    if (finite <= index + 1) continue;
    cuts.push({ at: 0, drop: 0, link: 'opener', verb: first });
    return index + 1;
  }
  return 0;
}

/** The verb behind modals, auxiliaries and adverbs of the group that begins at `verb`. */
export function headVerb(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at < words.length) {
    const { lower } = words[at] as Word;
    const next = words[at + 1];
    if (
      (MODALS.has(lower) || BE.has(lower) || HAVE.has(lower) || lower === 'not' || (at > verb && isAdverb(lower))) &&
      next &&
      !next.sign
    )
      at++;
    else break;
  }
  return at;
}

function mainForm(words: readonly Word[], verb: number): Form {
  const { lower } = words[verb] as Word;
  if (MODALS.has(lower)) return 'base';
  if (lemmaAs(lower, 's') && lower !== 'are') return 's';
  if (lower === 'are' || lower === 'have') return 'finite';
  return isBaseVerb(words, verb) ? 'base' : 'past';
}

/** Walks behind the main verb and cuts where a new act of the same or of a new subject begins. */
function coordination(words: readonly Word[], verb: number, { cuts, speaks }: { cuts: Cut[]; speaks: boolean }): void {
  let contexts: Context[] = [{ type: 'main', form: mainForm(words, verb), at: verb }];
  let head = headVerb(words, verb);
  let lastVerb = head;
  let depth = 0;
  let colon = false;
  for (let index = head + 1; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.lower === '(' || word.lower === '[') depth++;
    if (word.lower === ')' || word.lower === ']') depth = Math.max(0, depth - 1);
    if (depth) continue;
    if (word.lower === ':' && speaks && words.some((other, at) => at > index && other.lower === ';')) {
      colon = true;
      cuts.push({ at: index + 1, drop: index + 1, link: 'listed', verb: skipAdverbs(words, index + 1) });
      contexts = contexts.slice(0, 1);
      continue;
    }
    if (colon && word.lower === ';') {
      const at = firstWord(words, index);
      if (at < words.length) cuts.push({ at, drop: index, link: 'listed', verb: skipAdverbs(words, at) });
      continue;
    }
    if (colon) continue;
    const joint = jointAt(words, index);
    if (joint) {
      const cut = cutAt(words, { ...joint, index, contexts, lastVerb, head, speaks });
      if (cut === 'chain') {
        lastVerb = joint.next;
        index = joint.next;
        continue;
      }
      if (cut) {
        const before = cuts.at(-1);
        if (before?.closed && before.link === cut.link && (cut.link === 'means' || cut.link === 'action')) continue;
        cuts.push({ ...cut, closed: joint.comma && joint.and && before?.link === cut.link });
        if (cut.link === 'clause' || cut.link === 'verb' || cut.link === 'tail') {
          contexts = [{ type: 'main', form: cut.link === 'tail' ? 'ing' : mainForm(words, cut.verb), at: cut.verb }];
          head = headVerb(words, cut.verb);
        } else {
          const keep = contexts.findIndex(
            (context) => context.type === (cut.link === 'means' ? 'means' : 'complement'),
          );
          contexts = keep >= 0 ? contexts.slice(0, keep + 1) : contexts.slice(0, 1);
        }
        index = Math.max(index, cut.link === 'clause' || cut.link === 'verb' ? head : cut.verb);
        lastVerb = index;
        continue;
      }
    }
    const opened = contextAt(words, index, head);
    if (opened) {
      const last = contexts.at(-1);
      if (opened.type === 'purpose' && last && last.form === 'base' && lightBetween(words, last.at, index)) {
        if (last.type === 'main') contexts.push({ ...opened, type: 'complement' });
        else last.at = opened.at;
      } else contexts.push(opened);
      lastVerb = opened.at;
      if (opened.at > index && opened.type !== 'relative') index = opened.at;
    }
  }
}

interface Joint {
  comma: boolean;
  and: boolean;
  semicolon: boolean;
  next: number;
}

/** A comma, semicolon or coordinator (or both together) at `index`, and the index of the word behind it and its adverbs. */
function jointAt(words: readonly Word[], index: number): Joint | undefined {
  const { lower } = words[index] as Word;
  const before = words[index - 1]?.lower ?? '';
  if (before === ',' || before === ';') return undefined;
  let at = index;
  const comma = lower === ',';
  const semicolon = lower === ';';
  if (comma || semicolon) at++;
  else if (lower === '–' || lower === '—') return undefined;
  const and = COORDINATORS.has(words[at]?.lower ?? '');
  if (and) at++;
  else if (words[at]?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as') at += 3;
  else if (!comma && !semicolon) return undefined;
  while (words[at] && ADVERBS.has((words[at] as Word).lower) && words[at]?.lower !== 'as') at++;
  while (words[at] && isAdverb((words[at] as Word).lower) && words[at]?.lower !== 'as') at++;
  at = behindFiller(words, at);
  return at < words.length ? { comma, and, semicolon, next: at } : undefined;
}

/** Steps over "in this regard," and the like. */
function behindFiller(words: readonly Word[], index: number): number {
  const filler = words
    .slice(index, index + 3)
    .map((word) => word.lower)
    .join(' ');
  if (
    !/^(?:in (?:this|that) (?:regard|context|respect|connection)|to (?:this|that) end|in particular|as a)/.test(filler)
  )
    return index;
  let at = index;
  while (at < index + 8 && words[at] && !verbStands(words, at)) at++;
  return verbStands(words, at) ? at : index;
}

function verbStands(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return lower === 'to'
    ? isBaseVerb(words, skipAdverbs(words, at + 1))
    : PERFORMATIVES.has(lemmaAs(lower, 's') ?? lemmaAs(lower, 'base') ?? '');
}

interface Place extends Joint {
  index: number;
  contexts: readonly Context[];
  lastVerb: number;
  head: number;
  speaks: boolean;
}

/** Whether something stands between two verbs that both could have as object ("maintain and expand X" has not). */
function hasObject(words: readonly Word[], place: Place): boolean {
  if (PREPOSITIONS.has(words[place.index - 1]?.lower ?? '')) return false;
  for (let at = place.lastVerb + 1; at < place.index; at++) {
    const word = words[at] as Word;
    if (!word.sign && !isAdverb(word.lower) && !PREPOSITIONS.has(word.lower) && word.lower !== 'to') return true;
  }
  return false;
}

function cutAt(words: readonly Word[], place: Place): Cut | 'chain' | undefined {
  const { next, index, contexts } = place;
  const word = words[next] as Word;
  const at = firstWord(words, index);
  if (word.sign) return undefined;
  const ownSubject = newClause(words, place);
  if (ownSubject) return place.speaks || words[ownSubject.at]?.lower === 'we' ? ownSubject : undefined;
  if (!place.speaks) return undefined;
  if (place.comma && !place.and && TRAILING_PARTICIPLES.has(word.lower) && lemmaAs(word.lower, 'ing')) {
    return { at, drop: index, link: 'tail', verb: next };
  }
  if (MODALS.has(word.lower) && place.and) {
    const inside = contexts.at(-1)?.type === 'relative';
    return inside && !place.comma ? undefined : { at, drop: index, link: 'verb', verb: next };
  }
  return verbCut(words, place, at) ?? (place.semicolon ? { at, drop: index, link: 'listed', verb: next } : undefined);
}

function firstWord(words: readonly Word[], index: number): number {
  let at = index;
  while (words[at]?.lower === ',' || words[at]?.lower === ';' || COORDINATORS.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** Whether a "that" behind the ruling verb still waits for its verb ("affirm that by investing, we will"). */
function insideThat(words: readonly Word[], place: Place): boolean {
  const that = words.findIndex(
    (word, at) => at > place.head && at < place.index && at < place.head + 4 && word.lower === 'that',
  );
  return that > 0 && mainFinite(words, that + 1, place.index) < 0;
}

/** ", and we will …", "; the Council also …", ", and that the Coalition will …" */
function newClause(words: readonly Word[], place: Place): Cut | undefined {
  const { index, next } = place;
  if (!place.and && !place.semicolon && !/^(?:we)$/.test(words[next]?.lower ?? '')) return undefined;
  const subject = words[next]?.lower === 'that' && place.and ? next + 1 : next;
  if (
    !beginsSubject(words, subject) ||
    (place.semicolon && mainFinite(words, subject, Math.min(words.length, subject + 14)) < 0)
  ) {
    return place.semicolon ? semicolonClause(words, place) : undefined;
  }
  const finite = mainFinite(words, subject + 1, Math.min(words.length, subject + 14));
  if (finite < 0 || insideThat(words, place)) return undefined;
  if (subject > next && !MODALS.has(words[finite]?.lower ?? '')) return undefined;
  const inside = place.contexts.at(-1)?.type === 'relative';
  if (inside && !place.comma && !place.semicolon && words[subject]?.lower !== 'we') return undefined;
  return { at: firstWord(words, index), drop: index, link: 'clause', verb: finite };
}

function semicolonClause(words: readonly Word[], place: Place): Cut | undefined {
  const stop = words.findIndex((word, at) => at > place.next && word.lower === ';');
  const end = stop < 0 ? words.length : stop;
  const finite = mainFinite(words, place.next, end);
  if (finite <= place.next || finite - place.next > 25) return undefined;
  return { at: firstWord(words, place.index), drop: place.index, link: 'clause', verb: finite };
}

/** A further verb behind a comma or coordinator: which open verb does it go with? */
function verbCut(words: readonly Word[], place: Place, at: number): Cut | 'chain' | undefined {
  const { next, index, contexts } = place;
  const word = words[next] as Word;
  const main = contexts[0] as Context;
  const toBase = word.lower === 'to' && isBaseVerb(words, skipAdverbs(words, next + 1));
  const base = isBaseVerb(words, next);
  const lemmaPast = lemmaAs(word.lower, 'past');
  const lemmaS = lemmaAs(word.lower, 's');
  const ing = lemmaAs(word.lower, 'ing');
  const performative =
    (lemmaS && PERFORMATIVES.has(lemmaS)) ||
    (lemmaPast && PERFORMATIVES.has(lemmaPast)) ||
    (base && PERFORMATIVES.has(word.lower));
  const listed =
    place.and ||
    place.semicolon ||
    (lemmaS && main.form === 's' && PERFORMATIVES.has(lemmaS)) ||
    listGoesOn(words, place);
  if (!listed) return undefined;
  if (performative && !toBase && !(base && promises(words, main) && !NEVER_AN_ACTION.has(word.lower))) {
    const fits =
      (base && (main.form === 'base' || main.form === 'finite' || (main.form === 'past' && saysWe(words, main.at)))) ||
      (lemmaS && main.form === 's') ||
      (lemmaPast && main.form === 'past');
    if (fits && index - 1 <= place.lastVerb && !hasObject(words, place)) return 'chain';
    if (fits && !(main.form === 'base' && MODALS.has(words[main.at]?.lower ?? '') && contexts.length > 2))
      return { at, drop: index, link: 'verb', verb: next };
  }
  if (
    word.lower === 'are' ||
    word.lower === 'remain' ||
    word.lower === 'have' ||
    word.lower === 'remains' ||
    word.lower === 'is'
  ) {
    if (
      place.and &&
      contexts.at(-1)?.type !== 'relative' &&
      (main.form === 'base' || main.form === 'finite' || main.form === 's')
    )
      return { at, drop: index, link: 'verb', verb: next };
  }
  if (toBase || base) return baseCut(words, place, { at, toBase });
  if (ing && !NOUN_LIKE_ING.has(word.lower)) return ingCut(words, place, at);
  if ((lemmaPast && main.form === 'past') || (lemmaS && main.form === 's')) {
    if (!beginsFinite(words, next) || contexts.some((context) => context.type === 'relative')) return undefined;
    if (!hasObject(words, place)) return 'chain';
    return place.and && takesObject(words, next) ? { at, drop: index, link: 'verb', verb: next } : undefined;
  }
  return undefined;
}

/** Whether the word behind a verb shows that it is one ("discussed the", not "diversified economy"). */
function takesObject(words: readonly Word[], verb: number): boolean {
  const next = words[skipAdverbs(words, verb + 1)];
  if (!next || next.sign) return false;
  return (
    DETERMINERS.has(next.lower) ||
    next.capital ||
    next.lower === 'that' ||
    next.lower === 'to' ||
    PREPOSITIONS.has(next.lower)
  );
}

/** Whether a bare comma stands in a list that a later ", and" or "and" of the same form closes. */
function listGoesOn(words: readonly Word[], place: Place): boolean {
  const form = lemmaAs((words[place.next] as Word).lower, 'ing') ? 'ing' : 'other';
  for (let index = place.next + 1; index < words.length; index++) {
    const { lower } = words[index] as Word;
    if (lower === ';') return false;
    if (
      form === 'other' &&
      lower === ',' &&
      plainVerb(words, place.next) &&
      plainVerb(words, skipAdverbs(words, index + 1))
    )
      return true;
    if (!COORDINATORS.has(lower)) continue;
    const next = skipAdverbs(words, index + 1);
    const word = words[next];
    if (!word) return false;
    if (
      form === 'ing'
        ? lemmaAs(word.lower, 'ing') && !NOUN_LIKE_ING.has(word.lower)
        : word.lower === 'to' ||
          isBaseVerb(words, next) ||
          beginsFinite(words, next) ||
          PERFORMATIVES.has(lemmaAs(word.lower, 's') ?? '')
    )
      return true;
  }
  return false;
}

/** Whether a word is a bare verb that is never a noun. */
function plainVerb(words: readonly Word[], index: number): boolean {
  return isBaseVerb(words, index) && !NOUN_LIKE.has((words[index] as Word).lower);
}

function baseCut(
  words: readonly Word[],
  place: Place,
  found: { at: number; toBase: boolean },
): Cut | 'chain' | undefined {
  const { contexts, index, next } = place;
  const { at, toBase } = found;
  if (!hasObject(words, place)) return toBase ? undefined : 'chain';
  const fits = contexts.filter((context) => context.form === 'base' || context.form === 'finite');
  let owner = fits.at(-1);
  if (toBase) owner = contexts.findLast((context) => context.type === 'purpose' || context.type === 'complement');
  const promise =
    contexts.find((context) => context.type === 'complement') ??
    (promises(words, contexts[0]) ? contexts[0] : undefined);
  if (owner?.type === 'purpose' && place.comma && place.and && promise && !purposeList(words, place) && !toBase)
    owner = promise;
  if (!owner || owner.type === 'purpose' || owner.type === 'relative') return undefined;
  if (promises(words, contexts[0]) === false && words[contexts[0]?.at ?? 0]?.lower === 'must') return undefined;
  if (owner.type === 'main' && !promises(words, owner)) return undefined;
  if (owner.type === 'main' && toBase) return undefined;
  return { at, drop: index, link: 'action', verb: toBase ? skipAdverbs(words, next + 1) : next };
}

/** Whether "we" stands before the verb at `at`. */
function saysWe(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some((word) => word.lower === 'we');
}

/** Performatives that are never what is promised ("we will X and welcome Y" are two acts). */
const NEVER_AN_ACTION = new Set(
  'welcome condemn deplore denounce commend thank reaffirm reiterate urge applaud regret call remain'.split(' '),
);

/** Whether the ruling verb is a plain promise ("will", "shall"). */
function promises(words: readonly Word[], context: Context | undefined): boolean {
  return /^(?:will|shall)$/.test(words[context?.at ?? -1]?.lower ?? '');
}

/** Whether the purpose clause itself is already a list ("to A, B, and C"). */
function purposeList(words: readonly Word[], place: Place): boolean {
  const purpose = place.contexts.findLast((context) => context.type === 'purpose');
  if (!purpose) return false;
  for (let index = purpose.at + 1; index < place.index; index++) {
    if (words[index]?.lower === ',' && isBaseVerb(words, skipAdverbs(words, index + 1))) return true;
  }
  return false;
}

function ingCut(words: readonly Word[], place: Place, at: number): Cut | 'chain' | undefined {
  const { contexts, index, next } = place;
  const owner = contexts.findLast((context) => context.form === 'ing') ?? seriesOwner(words, place);
  if (!owner || owner.type === 'gerund') return undefined;
  if (contexts.at(-1)?.type === 'gerund' && !place.comma) return undefined;
  if (!hasObject(words, place)) return 'chain';
  if (owner.type === 'means' && !place.comma) return undefined;
  return { at, drop: index, link: owner.type === 'means' ? 'means' : 'action', verb: next };
}

/** Whether the verb at `verb` only carries the one behind "to": "continue to", "take further steps to", "work together to". */
function lightBetween(words: readonly Word[], verb: number, to: number): boolean {
  const head = headVerb(words, verb);
  if (to - head === 1) return true;
  const between = words
    .slice(head, to)
    .map((word) => word.lower)
    .join(' ');
  return /^(?:take|undertake|make|continue|intensify|step up|redouble|pursue|strengthen|increase|enhance|advance|accelerate)(?: (?!of\b|to\b|for\b)\w+){0,4} (?:steps|measures|actions?|efforts|endeavou?rs)$|^work(?: (?:together|closely|jointly|actively|collectively|tirelessly|urgently))*$/.test(
    between,
  );
}

/** "commit to net zero, halving X, increasing Y, and doing Z": the promise itself owns a series of gerunds. */
function seriesOwner(words: readonly Word[], place: Place): Context | undefined {
  const main = place.contexts[0] as Context;
  const including = words
    .slice(main.at, place.index)
    .some((word) => /^(?:including|such|whilst|while)$/.test(word.lower));
  const commits = /^(?:commit|committed|agree|intend|resolve)$/.test((words[main.at] as Word).lower);
  return commits && place.comma && !place.and && !including && listGoesOn(words, place) ? main : undefined;
}

/** The context that a word opens: a complement, a purpose, a relative clause, a list of means. */
function contextAt(words: readonly Word[], index: number, head: number): Context | undefined {
  const word = words[index] as Word;
  const next = skipAdverbs(words, index + 1);
  if (word.lower === 'to' && words[next]) {
    const near = nearHead(words, head, index);
    if (isBaseVerb(words, next) || (words[next] as Word).lower === 'be')
      return { type: near ? 'complement' : 'purpose', form: 'base', at: next };
    if (near && lemmaAs((words[next] as Word).lower, 'ing')) return { type: 'complement', form: 'ing', at: next };
    return undefined;
  }
  if (opensSubordinate(words, index)) {
    const finite = mainFinite(words, index + 1, Math.min(words.length, index + 12));
    return { type: 'relative', form: finite >= 0 && MODALS.has(words[finite]?.lower ?? '') ? 'base' : 's', at: index };
  }
  if (
    /^(?:by|through)$/.test(word.lower) &&
    words[next] &&
    lemmaAs((words[next] as Word).lower, 'ing') &&
    !NOUN_LIKE_ING.has((words[next] as Word).lower)
  ) {
    const including = /^(?:including|notably|especially|particularly|or|and)$/.test(words[index - 1]?.lower ?? '');
    return { type: including ? 'gerund' : 'means', form: 'ing', at: next };
  }
  if (
    lemmaAs(word.lower, 'ing') &&
    !NOUN_LIKE_ING.has(word.lower) &&
    (words[index - 1]?.sign || PREPOSITIONS.has(words[index - 1]?.lower ?? ''))
  ) {
    return { type: 'gerund', form: 'ing', at: index };
  }
  return undefined;
}

/** Whether "to …" at `index` completes the ruling verb ("commit to", "call on X to") and is not a purpose. */
function nearHead(words: readonly Word[], head: number, index: number): boolean {
  const lemma =
    ['base', 's', 'past', 'participle']
      .map((form) => lemmaAs((words[head] as Word).lower, form as 'base'))
      .find(Boolean) ?? (words[head] as Word).lower;
  const reach = COMPLEMENT_VERBS.get(lemma);
  if (reach === undefined) return false;
  if (reach === 'addressee') {
    for (let at = head + 1; at < index; at++)
      if (words[at]?.lower === 'to' && isBaseVerb(words, skipAdverbs(words, at + 1))) return false;
    return true;
  }
  for (let at = head + 1; at < index; at++) {
    const { lower } = words[at] as Word;
    if (
      !isAdverb(lower) &&
      !/^(?:ourselves|themselves|itself|our|their|its|his|her|the|shared|firm|strong|commitment|commitments|determination|determined|intent|intention|resolve|resolved|readiness|ready|committed|dedicated|desire|willingness|willing|united|work|working|steps|action|efforts|effort|further|necessary|all|forward|agreed|prepared|poised|unwavering|steadfast|enduring|collective|continue|continues|in|be)$/.test(
        lower,
      )
    )
      return false;
  }
  return true;
}

/** Cuts at inline enumerators "i) … ii) …". */
function enumeration(text: string, words: readonly Word[], cuts: Cut[]): void {
  const marks = inlineMarkers(text, (words[0] as Word).start, (words.at(-1) as Word).end);
  for (const mark of marks) {
    const at = words.findIndex((word) => word.start >= mark.start + mark.length);
    const drop = words.findIndex((word) => word.start >= mark.start);
    if (at <= 0 || cuts.some((cut) => Math.abs(cut.at - at) < 3 && cut.at > 0)) continue;
    cuts.push({
      at,
      drop: Math.max(0, drop),
      link: 'listed',
      verb: skipAdverbs(words, words[at]?.lower === 'to' ? at + 1 : at),
    });
  }
}

function assemble(text: string, words: Word[], cuts: Cut[]): Segment[] {
  const ordered = cuts
    .toSorted((a, b) => a.at - b.at)
    .filter((cut, index, all) => index === 0 || cut.at !== (all[index - 1] as Cut).at);
  return ordered.flatMap((cut, index) => {
    const following = ordered[index + 1];
    let last = (following ? following.drop : words.length) - 1;
    while (last > cut.at && COORDINATORS.has((words[last] as Word).lower)) last--;
    while (following && last > cut.at && /^[,;–—]$/.test((words[last] as Word).lower)) last--;
    const first = words[cut.at];
    if (!first || last < cut.at) return [];
    return [
      {
        start: first.start,
        end: (words[last] as Word).end,
        link: cut.link,
        words: words.slice(cut.at, last + 1),
        verb: cut.verb >= cut.at && cut.verb <= last ? cut.verb - cut.at : -1,
      },
    ];
  });
}
