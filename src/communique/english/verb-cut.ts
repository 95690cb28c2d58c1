import { promises, purposeList, seriesOwner } from './contexts.ts';
import { isBaseVerb, skipAdverbs } from './base-verb.ts';
import { beginsFinite } from './finite.ts';
import { hasObject, isIngVerb, listGoesOn, takesObject } from './joints.ts';
import { PERFORMATIVES } from './performative-verbs.ts';
import { type Context, type Cut, type Place } from './segment.ts';
import { lemmaAs } from './verbs.ts';
import { MODALS } from './word-classes.ts';
import { type Word } from './words.ts';

/** A further verb behind a comma or coordinator: which open verb does it go with? */
export function verbCut(words: readonly Word[], place: Place, at: number): Cut | 'chain' | undefined {
  const { next, index, contexts } = place;
  const word = words[next] as Word;
  const main = contexts[0] as Context;
  const toBase = word.lower === 'to' && isBaseVerb(words, skipAdverbs(words, next + 1));
  const base = isBaseVerb(words, next);
  const lemmaPast = lemmaAs(word.lower, 'past');
  const lemmaS = lemmaAs(word.lower, 's');
  const performative =
    (lemmaS && PERFORMATIVES.has(lemmaS)) ||
    (lemmaPast && PERFORMATIVES.has(lemmaPast)) ||
    (base && PERFORMATIVES.has(word.lower)) ||
    (/^tak(?:es?|ing)$|^took$/.test(word.lower) && words[next + 1]?.lower === 'note');
  if (
    word.lower === 'to' &&
    lemmaAs(words[skipAdverbs(words, next + 1)]?.lower ?? '', 'ing') &&
    contexts.some((context) => context.type === 'complement' && context.form === 'ing')
  ) {
    return { at, drop: index, link: 'action', verb: skipAdverbs(words, next + 1) };
  }
  const listed =
    place.and ||
    place.semicolon ||
    (lemmaS && main.form === 's' && PERFORMATIVES.has(lemmaS)) ||
    (place.series && place.comma && base) ||
    listGoesOn(words, place);
  if (!listed) return undefined;
  const listedAct = base && ALSO_PROMISED.has(word.lower) && contexts.some((context) => context.type === 'complement');
  if (performative && !toBase && !listedAct && !(base && promises(words, main) && !NEVER_AN_ACTION.has(word.lower))) {
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
  if (isIngVerb(words, next)) return ingCut(words, place, at);
  if ((lemmaPast && main.form === 'past') || (lemmaS && main.form === 's')) {
    if (!beginsFinite(words, next) || contexts.some((context) => context.type === 'relative')) return undefined;
    if (!hasObject(words, place)) return 'chain';
    return place.and && takesObject(words, next) ? { at, drop: index, link: 'verb', verb: next } : undefined;
  }
  return undefined;
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
  if (owner?.type === 'purpose' && place.comma && place.and && promise && !purposeList(words, place)) owner = promise;
  if (!owner || owner.type === 'purpose' || owner.type === 'relative') return undefined;
  if (toBase && /^(?:assist|help|enable|allow|equip|empower)$/.test(words[owner.at]?.lower ?? '')) return undefined;
  if (promises(words, contexts[0]) === false && words[contexts[0]?.at ?? 0]?.lower === 'must') return undefined;
  if (owner.type === 'main' && !promises(words, owner)) return undefined;
  if (owner.type === 'main' && toBase) return undefined;
  return { at, drop: index, link: 'action', verb: toBase ? skipAdverbs(words, next + 1) : next };
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

/** Whether "we" stands before the verb at `at`. */
function saysWe(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some((word) => word.lower === 'we');
}

/** Performatives that are promised as often as performed: behind an open "to" they go on with its list. */
const ALSO_PROMISED = new Set(
  'establish launch adopt accept offer recommend highlight recognise recognize confirm announce support direct'.split(
    ' ',
  ),
);

/** Performatives that are never what is promised ("we will X and welcome Y" are two acts). */
const NEVER_AN_ACTION = new Set(
  'welcome condemn deplore denounce commend thank reaffirm reiterate urge applaud regret call remain encourage invite ask request'.split(
    ' ',
  ),
);
