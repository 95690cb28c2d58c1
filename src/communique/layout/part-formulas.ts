/** Formulas that stand between the parts of a resolution and belong to neither. */

/** "The Conference," and all before it in the same paragraph: the body names itself, and speaks from here on. */
const BODY =
  'conference|council|assembly|committee|commission|board|congress|convention|parliament|parties|ministers|governments|states|union|meeting|summit';
const NAMES_BODY = new RegExp(
  String.raw`(?:^|[:.;,]\s+)(?:we,? )?the (?:[\p{L}-]+ ){0,8}?(?:${BODY})(?: (?:of|on|for|to) [\p{L}'()/ -]{1,120})?(?:, (?:acting|by virtue|in|on|pursuant|under) [^:;]{1,160})?,$`,
  'iu',
);
const CONVENED = new RegExp(
  String.raw`^(?:we,? )?the (?:[\p{L}-]+ ){0,8}?(?:${BODY})\b.{0,80}?\b(?:convened|having (?:met|been convened)|meeting|assembled|gathered|held)\b.*[,:]$`,
  'iu',
);

/** Whether a paragraph is an enacting formula: the body's name with where and when it met, and nothing said yet. */
export function isEnacting(words: string): boolean {
  return NAMES_BODY.test(words) || CONVENED.test(words);
}

const TEXT =
  'recommendations?|resolutions?|declaration|decisions?|directive|regulation|convention|charter|conclusions|proposals';
const HANDS_ON = new RegExp(
  String.raw`^(?:therefore |hereby |accordingly |unanimously )*(?:(?:has|have) adopted|adopts?|submits?|addresses|transmits?|communicates|presents?|makes?|formulates?|approves)\b.{0,400}\b(?:the following|this|the present) (?:[\p{L}-]+ ){0,2}(?:${TEXT})\b.{0,40}$`,
  'iu',
);
const HEADS_LIST = /^(?:therefore |hereby |accordingly )*\p{L}+s\b.{0,400}:$/iu;

/** Whether a paragraph only hands the text on ("Adopts on … the following recommendation:") and asks nothing itself. */
export function handsOn(words: string): boolean {
  return HANDS_ON.test(words);
}

const DIVIDES = new RegExp(
  String.raw`\b(?:recommends?|submits?|adopts?|addresses|agrees?|considers?|decides?|declares?|proposes?|proclaims?|resolves?|invites?|urges?|requests?|calls? (?:up)?on)\b.{0,400}(?:[:,]|\bthe following (?:[\p{L}-]+ ){0,3}(?:${TEXT}|measures|principles|guidelines|lines of action)[.:]?)$`,
  'iu',
);
const ANNOUNCES =
  /\b(?:the following|as follows|these) ?(?:[\p{L}-]+ ){0,4}?(?:recommendations?|measures|lines of action|actions?|proposals?|principles|guidelines|strategies|steps|areas)?:$/iu;

/** Whether what follows a paragraph is what it recommends, adopts or announces ("Recommends to …:", "the following measures:"). */
export function divides(words: string): boolean {
  return HEADS_LIST.test(words) || ANNOUNCES.test(words) || (!/^\p{L}+ing\b/iu.test(words) && DIVIDES.test(words));
}
