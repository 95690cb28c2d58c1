/** The two parts of a resolution: what it builds on, and what it asks, promises or lays down. */
export type Part = 'preambular' | 'operative';

/**
 * One kind of evidence on the part that a paragraph stands in. Each rule that fits speaks once; `weight` is how loudly,
 * 1 for a hint that often misleads, 3 for a form that hardly does.
 */
export interface PartRule {
  id: string;
  part: Part;
  weight: number;
  /** what is looked at: the first words after the mark, or the whole paragraph */
  in: 'words' | 'opening';
  fits: RegExp;
  /** only in a text that has recitals in participles (true), or that has none (false) */
  recitals?: boolean;
}

const list = (words: string) => words.trim().split(/\s+/).join('|');
/** What may stand before a ruling verb: "Also", "Further strongly", "At the same time". */
const LEAD = String.raw`^(?:(?:also|further|furthermore|moreover|likewise|again|once (?:again|more)|at the same time|in addition|on the other hand|\p{L}+ly),? )*`;
const WHO = String.raw`(?:(?:the )?(?:general |international |world |security |executive |ministerial )?(?:conference|assembly|council|committee|commission|board|congress|meeting|participants|ministers|states parties|governments)|it|they) (?:also |further |therefore )?`;
const starts = (words: string) => new RegExp(LEAD + words, 'iu');

/** Participles and adjectives that state a ground: "Recalling", "Mindful of". */
const RECITAL = list(`
acknowledging acting affirming agreeing appreciating asserting attaching bearing being believing building commemorating commending
condemning confirming congratulating considering declaring deploring desiring emphasizing emphasising endorsing expressing
feeling finding having hearing highlighting hoping keeping knowing noting observing paying pointing reaffirming realizing
realising recalling receiving recognizing recognising recommending referring reiterating regretting remembering remaining
remarking sharing seeking stating stressing supporting taking thanking trusting underlining underscoring understanding viewing
welcoming wishing
alarmed animated anxious appalled apprehensive attentive aware cognizant committed concerned confident conscious convinced
desirous determined disturbed encouraged expecting faithful gratified grateful guided hopeful inspired mindful moved persuaded
pursuant reassured resolved satisfied shocked troubled
`);
/** Verbs by which a body directs others or settles a thing, third person. */
const DIRECTS = list(`
accepts adopts advises advocates agrees appeals appoints approves asks assigns authorizes authorises charges commits confirms
decides declares demands designates determines directs encourages endorses entrusts establishes exhorts instructs insists
invites mandates pledges proclaims proposes recommends requests requires resolves solicits submits suggests undertakes urges
`);
/** Verbs by which a body takes a stand, third person. */
const TAKES_STAND = list(`
affirms appreciates commends condemns congratulates considers deplores emphasizes emphasises expresses hopes notes pays
reaffirms reiterates reminds regrets rejects renews stresses supports takes thanks trusts underlines underscores welcomes wishes
`);
const FINDS = list(
  `acknowledges believes finds notes observes realizes realises recalls recognizes recognises remarks`,
);
/** Verbs that do by being said, as they stand behind an unprinted "We". */
const SAYS = list(`
acknowledge affirm agree appeal call commend commit condemn declare decide emphasize emphasise encourage endorse express invite
pledge proclaim reaffirm recognize recognise recommend rededicate reiterate request resolve stress undertake underline urge vow
welcome
`);
const FITTING = list(`
advisable appropriate desirable essential expedient fitting imperative important incumbent indispensable necessary needful
recommended suggested urgent useful vital beneficial
`);

/**
 * A head that acts without a subject, as operative paragraphs do: in the third person ("Calls upon States to …"), or
 * behind a "We" that stands elsewhere ("PLEDGE TO: …", "Commit ourselves to …").
 */
export const ACT_HEAD = starts(
  `(?:(?:${DIRECTS}|${TAKES_STAND}|${FINDS}|calls|draws)\\b|(?:${SAYS})(?: (?:further|also|once again|solemnly))? (?:all|its|on|our|ourselves|that|the|to|upon)\\b)`,
);

/** The evidence, loudest first in each part. All rules that fit a paragraph count. */
export const PART_RULES: readonly PartRule[] = [
  { id: 'recital-participle', part: 'preambular', weight: 3, in: 'words', fits: starts(`(?:${RECITAL})\\b`) },
  { id: 'whereas', part: 'preambular', weight: 3, in: 'words', fits: starts('(?:whereas|inasmuch as|seeing that)\\b') },
  {
    id: 'meeting-record',
    part: 'preambular',
    weight: 1.5,
    in: 'opening',
    fits: /^(?:gathered|assembled|meeting|convened|we,? (?:the )?.{0,160}\b(?:gathered|assembled|meeting|met)\b|th(?:is|e) (?:conference|meeting|summit|session|theme|forum) (?:has |have )?\p{L}+ed\b)/iu,
  },
  {
    id: 'finding-before-directives',
    part: 'preambular',
    weight: 1,
    in: 'words',
    recitals: false,
    fits: starts(`(?:${WHO})?(?:${FINDS})\\b`),
  },
  {
    id: 'we-find',
    part: 'preambular',
    weight: 1,
    in: 'opening',
    fits: /\bwe(?: \p{L}+ly| also| further)? (?:acknowledge|are (?:\p{L}+ly )?(?:aware|conscious|convinced|concerned|mindful)|believe|note|observe|recall|recogni[sz]e)\b/iu,
  },
  { id: 'directs', part: 'operative', weight: 3, in: 'words', fits: starts(`(?:${WHO})?(?:${DIRECTS})\\b`) },
  {
    id: 'calls',
    part: 'operative',
    weight: 3,
    in: 'words',
    fits: starts(`(?:${WHO})?(?:calls (?:up)?on|calls for|(?:calls|draws)(?: the)? attention)\\b`),
  },
  {
    id: 'takes-stand',
    part: 'operative',
    weight: 2,
    in: 'words',
    recitals: true,
    fits: starts(`(?:${WHO})?(?:${TAKES_STAND}|${FINDS})\\b`),
  },
  {
    id: 'takes-stand-without-recitals',
    part: 'operative',
    weight: 1.5,
    in: 'words',
    recitals: false,
    fits: starts(`(?:${WHO})?(?!notes\\b)(?:${TAKES_STAND}|is of the opinion)\\b`),
  },
  {
    id: 'we-promise',
    part: 'operative',
    weight: 2,
    in: 'opening',
    fits: /\bwe(?: \p{L}+ly| also| further| therefore| hereby)*,? (?:adopt|agree|ask|call|commit|decide|declare|encourage|invite|pledge|proclaim|propose|recommend|request|resolve|shall|undertake|urge|will)\b/iu,
  },
  {
    id: 'fitting',
    part: 'operative',
    weight: 1.5,
    in: 'words',
    fits: new RegExp(
      String.raw`\b(?:is|are|be|seems?|appears?|becom(?:es|ing)|deemed|considered|considers it|regarded as)(?: \p{L}+ly| also| therefore| most| more| very| particularly)*,? (?:${FITTING})\b`,
      'iu',
    ),
  },
  { id: 'must-or-should', part: 'operative', weight: 1.5, in: 'words', fits: /\b(?:must|should|shall|ought to)\b/i },
  {
    id: 'called-upon',
    part: 'operative',
    weight: 1.5,
    in: 'words',
    fits: /\b(?:is|are|be)(?: \p{L}+ly| also)? (?:asked|called (?:up)?on|encouraged|invited|requested|urged) to\b/iu,
  },
  { id: 'will', part: 'operative', weight: 0.75, in: 'words', fits: /\bwill (?:be|\p{L}+)\b/iu },
];
