import type { Word } from './words.ts';

const HEADS =
  /^(?:ministers?|leaders?|members?|participants?|sides?|countries|governments|presidents?|heads|states|parties|partners|delegations?|representatives|coalition|council|assembly|group|forum|alliance|union|committee|conference|summit|principals|foreign|president|prime|secretary-general|meeting|teams|experts|officials|partnership|initiative|secretariat|presidency|network|platform|task|working|agencies|departments?|ministries|g7|g20|g8|asean|nato|nations)$/;

function namedHead(words: readonly Word[], index: number): boolean {
  if (!(words[index] as Word).capital) return false;
  for (let at = index + 1; at <= index + 3; at++) {
    const next = words[at];
    if (!next || next.sign) return false;
    if (HEADS.test(next.lower)) return true;
    if (!next.capital) return false;
  }
  return false;
}

/** Whether a subject that a communiqué's clauses have begins at `index` ("we", "the Ministers", "they"). */
export function beginsSubject(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.sign) return false;
  if (/^(?:we|they|he|she|it)$/.test(word.lower)) return true;
  if (/^(?:the|both|all|our|its|this|these|those|such)$/.test(word.lower)) {
    for (let at = index + 1; at <= index + 6 && at < words.length; at++) {
      const next = words[at] as Word;
      if (next.sign) return false;
      if (HEADS.test(next.lower)) return true;
    }
    return false;
  }
  return /^(?:ministers|leaders|members|participants|g7|g20|asean)$/.test(word.lower) || namedHead(words, index);
}

/** Bodies, programmes and people under the speakers' own authority, as subjects of promises. */
export const OWN_BODY =
  /^(?:(?:the|this|these|our|its|their|such|new|joint|relevant|global|international|respective|each|all|both|participating|strategic|u\.s\.-africa|g7|g20|asean|c5\+1|coalition|ministerial|technical|senior|expert|food|security) )*(?:[\p{L}/'&+.-]+ ){0,4}(?:coalition|working groups?|task forces?|initiatives?|partnerships?|secretariat|presidency|platform|mechanisms?|network|dialogues?|centre|center|council|committees?|commission|board|forum|ministers|officials|experts|teams|delegations|co-?chairs?|chairs?|members|participants|sides|countries|governments|leaders|group|compact|departments?|ministry|ministries|agency|agencies|corporation|programmes?|programs?|hub|cell|fund|facility|unit|node|registry|observatory|academy|pool|member|participant|alliance|union|parties|g7|g20|asean|government|united states|european union)(?: (?:of|for|on|to|in|and|under|against) .*)?$/u;

/** An acronym as a subject ("The ICRTF", "CRI members"), a state's or a hostile group's name excepted. */
export const ACRONYM =
  /^(?!(?:USA?|UK|DPRK|DRC|UAE|ISIL|ISIS|ANF|AQ\w*|PRC|WMD|COVID\S*)\b)(?:[A-Z]{3,}[A-Za-z]*|G7|G20|EU|AU)$/;

/** Whether those in whose name the text speaks begin the clause at `index` ("The Ministers", "Leaders", "Both sides"). */
export function beginsSpeaker(words: readonly Word[], index: number): boolean {
  let at = index;
  while (/^(?:the|both|all|our|two|also|foreign|three|together|we|finally)$/.test(words[at]?.lower ?? '')) at++;
  return /^(?:ministers|leaders|sides|participants|presidents|coalition|council|assembly|members|delegations|principals|president|prime|king|chancellor|governments)$/.test(
    words[at]?.lower ?? '',
  );
}
