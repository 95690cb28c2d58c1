import type { Kind } from '../provision.ts';

/**
 * One line of the grammar: which verb, under which circumstances, makes which kind. The first that fits decides; `id` is
 * what a provision reports as its rule. `rest` is matched against the words behind the ruling verb, lower case, adverbs
 * left out. `trackable`: whether it is a promise that evidence could settle, given that it has a bearer.
 */
export interface Rule {
  id: string;
  verbs: readonly string[];
  rest?: RegExp;
  /** against the whole segment, lower case */
  text?: RegExp;
  modal?: RegExp;
  aspect?: 'perfect' | 'progressive' | 'past' | 'passive';
  style?: 'resolution' | 'reported' | 'first_person';
  kind: Kind;
  trackable: boolean;
  confidence: number;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Names of meetings, as they are promised and held. */
const MEETING =
  /\b(?:meetings?|summits?|conferences?|sessions?|ministerials?|dialogues?|forums?|workshops?|roundtables?|consultations|exercises?|symposium|seminars?|again|in person|next)\b/;
/** A sum of money as the thing that is promised. */
const MONEY =
  /^(?:(?!\bto\b).){0,90}(?:[$€£¥]\s?\d|\b(?:usd|eur|gbp|us\$)\s?\d|\b\d[\d.,]*\s?(?:million|billion|trillion|m|bn)\b|\b(?:funding|financial (?:support|assistance|contributions?|resources)|financing|funds|additional resources|budget support)\b)/;
/** A bare verb or an -ing form: what is promised is an act. */
const TO_ACT = String.raw`to (?!all\b|the\b|our\b|their\b|its\b|this\b|these\b|an?\b|such\b|using all\b)(?:\w+ly )?(?:(?!\w+(?:ness|ity|ment|ion|ism|acy|ance|ence)\b)[a-z-]+)\b`;
const OWN_AGENTS =
  /^(?:(?:all|each|both|our|their|its|the|relevant|respective|appropriate|competent|coalition|foreign|finance|defence|trade|health|energy|senior|technical|national|existing|new|joint|g7|g20|asean|these|those|concerned) )*(?:ministers?|ministries|officials?|sherpas?|working groups?|working parties|experts?|expert groups?|secretariat|teams?|delegations?|task forces?|representatives|deputies|co-?chairs?|chairs?|presidency|governments|agencies|points? of contact|political directors|ambassadors|bodies|authorities|subgroups?|focus groups?|steering (?:group|committee)|leads?)\b/;
const UN_AGENTS =
  /^(?:(?:the|its|his|her|all|relevant|united nations|un|counter-terrorism|analytical support and sanctions|special|1267|1373) )*(?:secretary-general|secretariat|committees?|monitoring team|panel|group of experts|experts|mission|unami|unama|[a-z]*mission\w*|special (?:representative|envoy|rapporteur)|executive directorate|cted|ctitf|office|ombudsperson|under-secretary|unodc|ocha|entities|agencies|task force|chair|director-general|high commissioner|force commander|executive director|council|assembly)\b/;
const STATES =
  /^(?:(?:all|those|other|the|relevant|member|united nations|un|concerned|neighbouring|regional|donor|these|contributing|troop|and) )*(?:states?|governments?|countries|members?|parties to|signatories|international community|donors?|international (?:and|partners)|organizations?|regional)\b/;
const HOSTILE =
  /\b(?:isil|isis|da'?esh|al-qaida|al-qaeda|anf|terrorists? groups?|armed groups?|m23|fdlr|al-shabaab|boko haram|taliban|foreign terrorist fighters|militias?|individuals, groups, undertakings)\b/;

const IMPORTANCE =
  /^(?:(?:our|the|their|its|once|strongly|shared|critical|urgent|vital|continued|continuing|crucial|central|fundamental|key|essential|pressing|great|particular|growing|paramount) )*(?:importance|need|needs|necessity|urgency|value|imperative|responsibility|priority|role|significance|centrality|relevance)\b/;

/** Acts of the speakers themselves, by ruling verb; first fit wins. */
export const SPEAKER_RULES: readonly Rule[] = [
  // resolutions of the Security Council and like bodies
  {
    id: 'decides-to-remain-seized',
    verbs: ['decide', 'remain'],
    rest: /^(?:to )?(?:remain )?(?:actively )?(?:seized|under (?:active )?consideration)/,
    kind: 'decision',
    trackable: false,
    confidence: 0.98,
  },
  {
    id: 'decides-that-shall',
    verbs: ['decide', 'confirm', 'reaffirm', 'recall', 'reiterate', 'determine', 'affirm'],
    style: 'resolution',
    rest: /\b(?:states|parties|members|governments|the measures|requirements|individuals|entities|and shall|that)\b.*\bshall\b/,
    kind: 'obligation',
    trackable: true,
    confidence: 0.9,
  },
  {
    id: 'decides-to-act',
    verbs: ['decide'],
    style: 'resolution',
    rest: /^to (?:conduct|review|consider|keep|undertake|revert|evaluate|examine|assess|monitor|hold|meet|continue to)\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.75,
  },
  { id: 'decides', verbs: ['decide'], style: 'resolution', kind: 'decision', trackable: false, confidence: 0.85 },
  {
    id: 'demands-of-armed-groups',
    verbs: ['demand', 'insist'],
    style: 'resolution',
    rest: HOSTILE,
    kind: 'obligation',
    trackable: false,
    confidence: 0.7,
  },
  { id: 'demands-that', verbs: ['demand'], style: 'resolution', kind: 'obligation', trackable: true, confidence: 0.75 },
  {
    id: 'reminds-of-obligation',
    verbs: ['remind', 'recall', 'reaffirm', 'stress', 'emphasize', 'underscore'],
    style: 'resolution',
    rest: /\b(?:obligations?|obliged|required|requirements?)\b.*\b(?:states|parties)\b|\b(?:states|parties)\b.*\b(?:obligations?|obliged|obligated|required|shall|must)\b/,
    kind: 'obligation',
    trackable: true,
    confidence: 0.55,
  },
  {
    id: 'requests-own-organ',
    verbs: list('request direct instruct task ask mandate invite encourage'),
    style: 'resolution',
    rest: UN_AGENTS,
    kind: 'tasking',
    trackable: true,
    confidence: 0.9,
  },
  {
    id: 'reiterates-call-on-states',
    verbs: list('reiterate reaffirm renew'),
    style: 'resolution',
    rest: /^its (?:strong )?(?:call|request|demand|appeal)/,
    kind: 'call_on_others',
    trackable: true,
    confidence: 0.7,
  },
  {
    id: 'calls-on-armed-groups',
    verbs: list('call urge encourage invite request appeal'),
    style: 'resolution',
    rest: HOSTILE,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'calls-on-states',
    verbs: list('call urge encourage invite request appeal'),
    style: 'resolution',
    kind: 'call_on_others',
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'expresses-intention',
    verbs: ['express', 'affirm', 'underline', 'reiterate', 'stress', 'declare', 'underscore'],
    rest: /^(?:its|their|our) (?:firm |strong |continued |clear |shared )?(?:intention|intent|readiness|willingness|plan) (?:to|of)\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.75,
  },
  // meetings, money, bodies
  {
    id: 'intends-to-meet',
    verbs: list('reaffirm intend plan agree decide look commit announce resolve confirm'),
    rest: new RegExp(
      String.raw`^(?:\w+ ){0,5}?to (?:hold|holding|host|hosting|convene|convening|meet|meeting|reconvene|reconvening|organi[sz]e|organi[sz]ing|gather|gathering|co-host)\b.*${MEETING.source}`,
    ),
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.9,
  },
  {
    id: 'will-meet',
    verbs: list('hold host convene meet reconvene gather co-host organize organise'),
    modal: /^(?:will|shall)$/,
    rest: MEETING,
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'will-meet-again',
    verbs: list('meet reconvene convene gather'),
    modal: /^(?:will|shall)$/,
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.8,
  },
  {
    id: 'discusses-essential',
    verbs: ['discuss'],
    rest: /^that\b.*\b(?:essential|critical|crucial|vital|important|necessary)\b/,
    kind: 'need',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'met',
    verbs: list('meet gather convene reconvene assemble discuss consult exchange review hold join hear'),
    aspect: 'past',
    kind: 'meeting_held',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'met-perfect',
    verbs: list('meet gather convene come discuss'),
    aspect: 'perfect',
    kind: 'meeting_held',
    trackable: false,
    confidence: 0.75,
  },
  {
    id: 'pledges-money',
    verbs: list('pledge mobilise mobilize contribute allocate donate disburse'),
    kind: 'pledge_finance',
    rest: MONEY,
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'will-give-money',
    verbs: list('provide invest raise increase deliver commit mobilise mobilize contribute allocate make'),
    modal: /^(?:will|shall)$/,
    rest: MONEY,
    kind: 'pledge_finance',
    trackable: true,
    confidence: 0.7,
  },
  {
    id: 'commits-money',
    verbs: ['commit', 'agree', 'intend', 'be', 'aim'],
    rest: new RegExp(
      String.raw`^(?:committed )?to (?:provid|mobili[sz]|contribut|allocat|disburs|invest|rais|increas)(?:e|es|ing)\b${MONEY.source.slice(1)}`,
    ),
    kind: 'pledge_finance',
    trackable: true,
    confidence: 0.7,
  },
  {
    id: 'notes-drive',
    verbs: list('note welcome acknowledge recall'),
    rest: /\b(?:pledge drive|pledging (?:conference|drive|event)|replenishment)\b/,
    kind: 'pledge_finance',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'uses-all-means',
    verbs: list('utilize utilise use consider employ leverage'),
    rest: /^(?:to (?:use|utili[sz]e|employ) )?(?:all|every|the full (?:range|spectrum|set)) /,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
    modal: /./,
  },
  {
    id: 'intends-all-means',
    verbs: list('intend commit plan continue'),
    rest: /^to (?:use|utili[sz]e|employ|using|utili[sz]ing) (?:all|every|the full)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
  },
  // appraisal
  {
    id: 'welcomes-member',
    verbs: list('welcome congratulate'),
    rest: /\b(?:new(?:est)? members?|joining|accession|as (?:a |an |its |our |the )?(?:\w+ )?members?\b|admission|membership of)\b/,
    kind: 'membership_change',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'joins',
    verbs: ['join'],
    rest: /\b(?:coalition|initiative|group|partnership|alliance)\b/,
    kind: 'membership_change',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'notes-with-concern',
    verbs: list('note express recognise recognize acknowledge remain be reiterate reaffirm share take voice observe'),
    rest: /^(?:that )?(?:(?:its|our|their|with|at|about|deep|deeply|grave|gravely|gravest|serious|seriously|strong|strongly|continued|continuing|profound|utmost|shared|particularly|extremely|increasingly|the|this|very) )*(?:concern(?:s|ed|ing)?|alarm(?:ed)?|outrage(?:d)?|regret|distress(?:ed)?|troubled|worried|dismay|sorrow|disappointment)\b/,
    kind: 'concern',
    trackable: false,
    confidence: 0.9,
  },
  {
    id: 'recognizes-grave',
    verbs: list('recognise recognize note acknowledge'),
    rest: /\bof (?:grave|serious|deep) concern\b/,
    kind: 'concern',
    trackable: false,
    confidence: 0.8,
  },
  { id: 'regrets', verbs: list('regret lament mourn'), kind: 'concern', trackable: false, confidence: 0.8 },
  {
    id: 'is-appalled',
    verbs: ['be', 'remain', 'stand'],
    rest: /^(?:appalled|horrified|outraged|disgusted|shocked)\b/,
    kind: 'condemnation',
    trackable: false,
    confidence: 0.75,
  },
  {
    id: 'condemns',
    verbs: list('condemn deplore denounce reject repudiate oppose decry'),
    kind: 'condemnation',
    trackable: false,
    confidence: 0.93,
  },
  {
    id: 'condemnation-again',
    verbs: list('reiterate express reaffirm'),
    rest: /^(?:its|our|their) (?:\w+ ){0,2}(?:condemnation|outrage|opposition|rejection)/,
    kind: 'condemnation',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'thanks',
    verbs: list('welcome commend applaud appreciate thank congratulate praise hail salute celebrate'),
    kind: 'welcome',
    trackable: false,
    confidence: 0.92,
  },
  {
    id: 'expresses-thanks',
    verbs: list('express extend reiterate pay offer convey'),
    rest: /^(?:(?:its|our|their|his|her|deep|sincere|profound|warm|heartfelt|strong|great|special|the) )*(?:appreciation|gratitude|thanks|congratulations|tribute|condolences|admiration|satisfaction)\b/,
    kind: 'welcome',
    trackable: false,
    confidence: 0.9,
  },
  {
    id: 'is-glad',
    verbs: ['be'],
    rest: /^(?:pleased|grateful|encouraged|glad|proud|heartened|thankful|delighted)\b/,
    kind: 'welcome',
    trackable: false,
    confidence: 0.8,
  },
  {
    id: 'notes-with-appreciation',
    verbs: list('note take acknowledge'),
    rest: /^(?:note )?with (?:appreciation|satisfaction|gratitude|approval|pleasure)/,
    kind: 'welcome',
    trackable: false,
    confidence: 0.8,
  },
  // calls and taskings
  {
    id: 'tasks-own-body',
    verbs: list('task instruct direct mandate charge request ask call invite encourage urge look'),
    rest: new RegExp(String.raw`^(?:on |upon |to |for )?${OWN_AGENTS.source.slice(1)}`),
    kind: 'tasking',
    trackable: true,
    confidence: 0.8,
  },
  { id: 'tasks', verbs: list('task instruct direct mandate'), kind: 'tasking', trackable: true, confidence: 0.85 },
  {
    id: 'calls-on',
    verbs: list('urge encourage invite request ask demand appeal press exhort implore insist warn'),
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.9,
  },
  {
    id: 'calls-upon',
    verbs: ['call'],
    rest: /^(?:on|upon|for|once|again)\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.92,
  },
  {
    id: 'repeats-call',
    verbs: list('reiterate repeat renew reaffirm join echo support'),
    rest: /^(?:(?:our|its|their|the|strong|previous|earlier) )*(?:call|calls|demand|appeal|request)\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'stresses-importance-of-others-acting',
    verbs: list('emphasize emphasise stress underline underscore highlight'),
    rest: /^the (?:\w+ )?(?:importance|need|necessity) (?:of|for) (?:the )?(?:government|authorities|all (?:member )?states|member states|all parties|states|countries)\b.*\w+ing\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.7,
  },
  // stance
  {
    id: 'affirms-must',
    verbs: list(
      'affirm reaffirm reiterate emphasize emphasise stress underline underscore agree believe recall declare recognise recognize',
    ),
    rest: /^(?:that )?.*\b(?:must|shall|should)\b/,
    kind: 'principle',
    trackable: false,
    confidence: 0.7,
  },
  {
    id: 'emphasizes-priority',
    verbs: list('emphasize emphasise stress underline underscore affirm reaffirm'),
    rest: /\b(?:as (?:a|the|our|its) (?:\w+ )?priority|protection of civilians|principles? of|sovereignty|territorial integrity|primacy|inalienable)\b/,
    kind: 'principle',
    trackable: false,
    confidence: 0.55,
  },
  {
    id: 'affirms-will',
    verbs: list('reaffirm affirm reiterate underline underscore stress emphasize emphasise discuss agree'),
    rest: /^(?:that )?(?:we|they|it|the \w+(?: \w+){0,6}|[a-z/'-]+) will (?:continue|seek|take|work|support|hold|keep|act|not|ensure|provide|pursue)\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.7,
  },
  {
    id: 'underlines-resolve',
    verbs: list('underline underscore emphasize emphasise stress highlight express'),
    rest: new RegExp(
      String.raw`^(?:our|their|its|his|her) (?:\w+ ){0,2}(?:resolve|commitment|determination|desire) ${TO_ACT}`,
    ),
    kind: 'commitment',
    trackable: true,
    confidence: 0.6,
  },
  {
    id: 'reaffirms-resolve',
    verbs: list(
      'reaffirm reiterate renew restate recall underline underscore emphasize emphasise stress express share confirm affirm remain recommit',
    ),
    rest: /^(?:(?:our|their|its|his|her|the|to|shared|strong|firm|steadfast|unwavering|collective|full|continued|common|joint|ironclad|enduring|long-standing|unequivocal|deep|resolute|strongest|mutual|respective|individual|political|ongoing|previous|existing|global) )*(?:commitments?|determination|resolve|support|solidarity|belief|conviction|respect|adherence|partnership|unity|friendship|desire|dedication|condolences|sympathy|confidence|hope|ambition|pledge)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'stresses-need',
    verbs: list('emphasize emphasise stress underline underscore highlight reinforce reiterate reaffirm'),
    rest: IMPORTANCE,
    kind: 'need',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'stresses-that-essential',
    verbs: list(
      'emphasize emphasise stress underline underscore highlight reiterate believe agree discuss reaffirm affirm consider',
    ),
    rest: /^(?:that )?.*\b(?:is|are|was|were|remains?|will be|be) (?:an? )?(?:\w+ly )?(?:essential|critical|crucial|vital|important|necessary|imperative|needed|required|indispensable|key)\b/,
    kind: 'need',
    trackable: false,
    confidence: 0.65,
  },
  {
    id: 'stresses',
    verbs: list(
      'emphasize emphasise stress underline underscore highlight affirm believe consider declare hold share reaffirm reiterate confirm restate recommit',
    ),
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'supports',
    verbs: list('support endorse back value cherish favour favor'),
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'stands-ready',
    verbs: ['stand', 'remain', 'be'],
    rest: new RegExp(String.raw`^(?:ready|prepared|poised|willing) ${TO_ACT}`),
    kind: 'commitment',
    trackable: true,
    confidence: 0.7,
  },
  { id: 'stands-with', verbs: ['stand'], kind: 'reaffirmation', trackable: false, confidence: 0.9 },
  {
    id: 'is-committed-to-act',
    verbs: ['be', 'remain'],
    rest: new RegExp(
      String.raw`^(?:fully |strongly |firmly )?(?:committed|dedicated|determined|resolved|resolute|pledged|working|taking) (?:in (?:our|their|its) \w+ )?${TO_ACT}`,
    ),
    kind: 'commitment',
    trackable: true,
    confidence: 0.8,
  },
  {
    id: 'is-united',
    verbs: ['be', 'remain', 'stay'],
    rest: /^(?:(?:fully|strongly|firmly|deeply|all|more|as) )*(?:united|committed|dedicated|determined|resolved|resolute|steadfast|unwavering|convinced|confident|guided|bound|inspired|at one|in solidarity|vigilant)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.8,
  },
  {
    id: 'looks-forward',
    verbs: ['look', 'await', 'anticipate'],
    rest: /^forward\b/,
    kind: 'welcome',
    trackable: false,
    confidence: 0.55,
  },
  {
    id: 'acknowledges',
    verbs: list(
      'acknowledge recognise recognize note recall observe take remember realise realize understand appreciate see',
    ),
    kind: 'acknowledgement',
    trackable: false,
    confidence: 0.88,
  },
  {
    id: 'is-aware',
    verbs: ['be'],
    rest: /^(?:aware|mindful|conscious|cognizant)\b/,
    kind: 'acknowledgement',
    trackable: false,
    confidence: 0.8,
  },
  // completed acts
  {
    id: 'establishes',
    verbs: list(
      'establish adopt launch announce approve create found inaugurate endorse appoint designate declare decide conclude sign finalise finalize set issue unveil elevate accept',
    ),
    kind: 'decision',
    trackable: false,
    confidence: 0.7,
  },
  {
    id: 'agrees-to-act',
    verbs: ['agree', 'decide', 'resolve', 'choose'],
    rest: new RegExp(String.raw`^(?:${TO_ACT}|to )`),
    kind: 'commitment',
    trackable: true,
    confidence: 0.75,
  },
  { id: 'agrees', verbs: ['agree', 'resolve', 'determine'], kind: 'decision', trackable: false, confidence: 0.5 },
  // promises
  { id: 'must', verbs: ['*'], modal: /^(?:must|should|need)$/, kind: 'need', trackable: false, confidence: 0.7 },
  {
    id: 'will-stand',
    verbs: list('stand remain stay'),
    modal: /^(?:will|shall)$/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.7,
  },
  {
    id: 'will-continue-to-stand',
    verbs: ['continue'],
    rest: /^to (?:stand|be (?:united|guided)|remain|believe|recogni[sz]e|face|enjoy|condemn|recall)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.75,
  },
  { id: 'will', verbs: ['*'], modal: /^(?:will|shall)$/, kind: 'commitment', trackable: true, confidence: 0.85 },
  {
    id: 'can',
    verbs: ['*'],
    modal: /^(?:can|could|may|might|would|cannot)$/,
    kind: 'fact_claim',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'commits-to-value',
    verbs: ['commit', 'pledge', 'dedicate', 'rededicate', 'recommit'],
    rest: /^(?:ourselves |themselves |itself )?to (?:the |our |their |its |a )?(?:values?|principles?|goals?|objectives?|ideals?|multilateralism|peace|democracy|freedom|rule of law)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'commits',
    verbs: list('commit pledge promise undertake vow dedicate rededicate'),
    kind: 'commitment',
    trackable: true,
    confidence: 0.88,
  },
  {
    id: 'intends',
    verbs: list('intend plan aim seek strive endeavour endeavor aspire resolve propose hope want work'),
    rest: /^(?:\w+ )?(?:to|towards?|for)\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.8,
  },
  { id: 'continues', verbs: ['continue', 'keep', 'proceed'], kind: 'commitment', trackable: true, confidence: 0.75 },
  {
    id: 'has-agreed',
    verbs: ['agree', 'commit', 'pledge', 'decide', 'resolve'],
    aspect: 'perfect',
    rest: /^to\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.6,
  },
  { id: 'has-done', verbs: ['*'], aspect: 'perfect', kind: 'fact_claim', trackable: false, confidence: 0.75 },
  {
    id: 'is-working-closely',
    verbs: list('work face see experience witness live meet act'),
    aspect: 'progressive',
    rest: /^(?:closely|hard|in|through|a|an|the)?/,
    kind: 'fact_claim',
    trackable: false,
    confidence: 0.5,
  },
  { id: 'is-doing', verbs: ['*'], aspect: 'progressive', kind: 'commitment', trackable: true, confidence: 0.6 },
  {
    id: 'operates',
    verbs: ['operate', 'act', 'work'],
    rest: /\b(?:at the (?:request|invitation)|with the consent|in full respect)\b/,
    kind: 'principle',
    trackable: false,
    confidence: 0.7,
  },
];

/** Statements about the world or about others, by ruling verb; first fit wins. */
export const STATEMENT_RULES: readonly Rule[] = [
  {
    id: 'also-requires',
    verbs: ['*'],
    text: /\b(?:it also|and|also) requires?\b/,
    kind: 'need',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'must-be',
    verbs: ['be', 'remain'],
    modal: /^(?:must|should)$/,
    kind: 'principle',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'operates-on-request',
    verbs: ['*'],
    rest: /\b(?:at the (?:request|invitation) of|with the (?:prior )?consent of|in full respect of)\b/,
    modal: /^$/,
    kind: 'principle',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'must-be-kept',
    verbs: ['*'],
    modal: /^must$/,
    aspect: 'passive',
    kind: 'principle',
    trackable: false,
    confidence: 0.65,
  },
  {
    id: 'unacceptable',
    verbs: ['be', 'constitute', 'remain'],
    rest: /^(?:\w+ )?(?:unacceptable|unjustifi\w+|intolerable|illegal|a (?:flagrant|blatant|clear|serious|grave) violation|reprehensible|abhorrent|inexcusable)\b/,
    kind: 'condemnation',
    trackable: false,
    confidence: 0.7,
  },
  { id: 'others-must', verbs: ['*'], modal: /^must$/, kind: 'call_on_others', trackable: false, confidence: 0.55 },
  { id: 'others-should', verbs: ['*'], modal: /^should$/, kind: 'call_on_others', trackable: false, confidence: 0.55 },
  {
    id: 'is-obliged',
    verbs: ['be'],
    rest: /^(?:obligated|obliged|required|bound) to\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'is-essential',
    verbs: list('be remain become'),
    modal: /^$/,
    rest: /^(?:(?:an?|the|more|also|of|most|absolutely|increasingly|particularly|now|both|still|equally|urgently) )*(?:essential|critical|crucial|vital|important|necessary|imperative|needed|required|indispensable|fundamental|key|paramount|urgent|central|needs?|necessity|imperative|priority|prerequisite)\b/,
    kind: 'need',
    trackable: false,
    confidence: 0.75,
  },
  {
    id: 'requires',
    verbs: list('require need demand necessitate call'),
    kind: 'need',
    trackable: false,
    confidence: 0.8,
  },
  {
    id: 'there-must',
    verbs: ['be'],
    rest: /^(?:an? )?(?:\w+ )?(?:need|no place|no alternative|no military solution)\b/,
    kind: 'need',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'is-a-concern',
    verbs: list('be remain'),
    rest: /^(?:of |a |an )?(?:\w+ )?(?:concern|concerning|alarming|worrying)\b/,
    kind: 'concern',
    trackable: false,
    confidence: 0.65,
  },
  { id: 'states', verbs: ['*'], kind: 'fact_claim', trackable: false, confidence: 0.6 },
];
