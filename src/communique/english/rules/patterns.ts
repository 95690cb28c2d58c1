export const list = (words: string) => words.trim().split(/\s+/);

/** Names of meetings, as they are promised and held. */
export const MEETING =
  /\b(?:meetings?|summits?|conferences?|sessions?|ministerials?|dialogues?|forums?|workshops?|roundtables?|consultations|exercises?|symposium|seminars?|again|in person|next)\b/;
/** A sum of money as the thing that is promised. */
export const MONEY =
  /^(?:(?!\bto\b).){0,90}(?:[$€£¥]\s?\d|\b(?:usd|eur|gbp|us\$)\s?\d|\b\d[\d.,]*\s?(?:million|billion|trillion|m|bn)\b|\b(?:funding|financial (?:support|assistance|contributions?|resources)|financing|funds|additional resources|budget support)\b)/;
/** A bare verb or an -ing form: what is promised is an act. */
export const TO_ACT = String.raw`to (?!all\b|the\b|our\b|their\b|its\b|this\b|these\b|an?\b|such\b|using all\b)(?:\w+ly )?(?:cooperation (?:on|with|in)|(?<act>[a-z-]+))\b`;
export const OWN_AGENTS =
  /^(?!other |all (?:states|countries)|those )(?:[\w'’+-]+ ){0,6}?(?:ministers?|ministries|officials?|sherpas?|working groups?|working parties|experts?|expert groups?|advisers?|advisors?|secretariat|teams?|delegations?|task forces?|deputies|(?:co-?)?chairs?|presidency|points? of contact|political directors|subgroups?|focus groups?|steering (?:group|committee))\b(?! of (?:the )?(?:other|third))/;
export const UN_AGENTS =
  /^(?:(?:the|its|his|her|all|relevant|united nations|un|counter-terrorism|analytical support and sanctions|special|1267|1373) )*(?:secretary-general|secretariat|committees?|monitoring team|panel|group of experts|experts|mission|unami|unama|special (?:representative|envoy|rapporteur)|executive directorate|cted|ctitf|office|ombudsperson|under-secretary|unodc|ocha|entities|agencies|task force|chair|director-general|high commissioner|force commander|executive director|council|assembly)\b/;
export const HOSTILE =
  /^(?:(?!\bto\b|\bstates\b|\bgovernments?\b)[^;]){0,80}?\b(?:isil|isis|da'?esh|al-qaida|al-qaeda|anf|terrorists? groups?|armed groups?|m23|fdlr|al-shabaab|boko haram|taliban|foreign terrorist fighters|militias?|individuals, groups, undertakings)\b/;

export const IMPORTANCE =
  /^(?:(?:our|the|their|its|once|strongly|shared|critical|urgent|vital|continued|continuing|crucial|central|fundamental|key|essential|pressing|great|particular|growing|paramount) )*(?:importance|need|needs|necessity|urgency|value|imperative|responsibility|priority|significance|centrality|relevance)\b/;
