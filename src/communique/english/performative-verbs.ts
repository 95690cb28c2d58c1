const list = (words: string) => words.trim().split(/\s+/);

/** Verbs that do something by being said; behind "and" they begin an act of their own. */
export const PERFORMATIVES: ReadonlySet<string> = new Set(
  list(`
welcome condemn deplore denounce urge call reaffirm reiterate recognise recognize acknowledge note commend thank underline
underscore emphasize emphasise stress express request invite demand applaud congratulate recall regret commit pledge affirm
endorse appeal reject decide task instruct direct encourage remind ask salute declare resolve agree look appreciate praise
deem insist warn remain stand intend highlight pay concur restate announce undertake determine recommit rededicate adopt establish launch recommend accept promise indicate entrust brief convey confirm offer
`),
);

/** Participles that open a sentence as an act of their own. @source the annotation manual, rule 6 */
export const OPENING_PARTICIPLES: ReadonlySet<string> = new Set(
  list(`
recognising recognizing acknowledging noting recalling reaffirming welcoming emphasising emphasizing stressing underlining
underscoring reiterating expressing mindful concerned convinced appalled alarmed conscious aware condemning deploring affirming
commending appreciating highlighting regretting determined resolved desirous desiring cognizant believing observing deeply gravely
`),
);

/** Participles that trail a main clause as an act of their own (", emphasizing the importance of …"). */
export const TRAILING_PARTICIPLES: ReadonlySet<string> = new Set(
  list(`
recognising recognizing acknowledging noting recalling reaffirming welcoming emphasising emphasizing stressing underlining
underscoring reiterating expressing condemning urging calling encouraging commending inviting requesting highlighting deploring
`),
);

/** Verbs with a complement: 'direct' ("commit to X"), 'addressee' ("call on them to X"). */
export const COMPLEMENT_VERBS: ReadonlyMap<string, 'direct' | 'addressee'> = new Map([
  ...list(`
commit intend plan aim seek strive endeavour endeavor pledge undertake resolve agree decide vow promise continue remain stand be
have will expect hope wish dedicate determine underline underscore reaffirm reiterate affirm renew restate express emphasize
emphasise confirm look need work
`).map((verb) => [verb, 'direct'] as const),
  ...list(`
call urge encourage invite ask request task instruct direct mandate appeal demand charge press implore exhort remind
`).map((verb) => [verb, 'addressee'] as const),
]);
