/**
 * Verbs of communiqués, as lemmas. A verb that is as often a noun ("support", "work") stands in `NOUN_LIKE` too:
 * its base form counts as a verb only where the words around it say so.
 */
const LEMMAS = `
abandon abate abide abolish absorb abstain accede accelerate accept access accommodate accompany accomplish accord account
accredit achieve acknowledge acquire act activate adapt add address adhere adjust administer admit adopt advance advise
advocate affect affirm afford agree aid aim alarm alert align alleviate allocate allow ally alter amend amplify amount
analyze analyse announce answer anticipate apologize appeal appear applaud apply appoint appreciate approach approve
approximate arise arm arrange arrest arrive articulate ascertain ask aspire assemble assert assess assign assist associate
assume assure attach attack attain attempt attend attract attribute audit augment authorize authorise avail avert avoid await
award balance ban bar base be bear beat become begin behave believe belong benefit bind block bolster boost borrow breach
break bridge brief bring broaden brutalize build burden buy bypass calculate call cancel capture care carry cause caution
cease celebrate centre challenge champion change channel characterize charge chart check choose circulate circumvent cite
claim clarify clean clear close co-chair co-host co-lead co-operate co-ordinate collaborate collect combat combine come
command commemorate commence commend comment commission commit communicate compel compensate compete compile complement
complete comply comprise compromise concern conclude concur condemn conduct confer confine confirm confiscate conform confront
congratulate connect consent conserve consider consist consolidate constitute constrain construct consult consume contact
contain continue contract contravene contribute control convene converge convert convey convict convince cooperate coordinate
cope correct cost counsel count counter counteract cover craft create criminalize criminalise criticize cultivate curb curtail
cut damage deal decarbonize decarbonise decide declare decline decommission decrease dedicate deem deepen defeat defend defer
define degrade delay delegate delist deliver demand demobilize demonstrate denounce deny depart depend deplete deplore deploy
deprive derive describe deserve design designate desire destabilize destroy detain detect deter deteriorate determine
devastate develop devise devote dialogue differ diminish direct disagree disarm disband disburse discharge disclose
discontinue discourage discover discuss dismantle dispatch dispel displace dispose disregard disrupt disseminate distort
distribute disturb diversify divert divide dominate donate double draw drive dry earmark ease echo educate effect elaborate
elect elevate elicit eliminate embark embed embody embrace emerge emphasize emphasise employ empower enable enact encompass
encounter encourage end endanger endeavour endeavor endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol
ensure entail enter entitle entrench entrust enumerate envisage envision equip eradicate erode escalate escape establish
estimate evacuate evaluate evolve exacerbate examine exceed exchange exclude execute exempt exercise exert exhaust exhort exist
exit expand expect expedite experience expire explain exploit explore export expose express extend extract extradite
face facilitate fail fall familiarize favour favor feature feed feel fight fill finalize finalise finance find finish fit
flourish flow focus follow force foresee forge form formalize formulate fortify forward foster free freeze frustrate fulfil
fulfill fund fuel function further gain gather generate get give go govern grant grow guarantee guard guide hail halt hand
handle happen harbour harbor harden harm harmonize harmonise harness hasten have head heal hear hear heed help herald
hesitate highlight hinder hold honour honor hope host house identify ignore illustrate imagine impact impair impede imperil
implement implicate imply import impose impress improve incentivize incentivise incite include incorporate increase incur
indicate induce industrialize inflict influence inform infringe initiate innovate insist inspect inspire install institute
instruct insure integrate intend intensify interact intercept interdict interfere interpret interrupt intervene introduce invade
invest investigate invite invoke involve isolate issue join jeopardize judge justify keep kill know label lack launch lay
lead leak learn leave legislate legitimize lend lessen let level leverage levy liaise liberate lie lift limit line link list
listen live localize lock look lose lower maintain make manage mandate manifest manipulate manufacture map march mark
market match matter maximize maximise mean measure mediate meet mention merge minimize minimise mislead miss mitigate mix
mobilize mobilise model moderate modernize modernise modify monitor mourn motivate move multiply name narrow necessitate need
negotiate neutralize nominate normalize note notice notify nurture obey object oblige observe obstruct obtain occupy occur
offer offset open operate operationalize operationalise oppose opt orchestrate order organize organise orient originate oust
outline outlaw overcome oversee owe own pardon participate partner pass pause pave pay penalize penetrate perform permit
perpetrate persist persuade phase pilot place plan play please pledge point police pool pose possess postpone practise praise
pray precede preclude predict prefer prejudice prepare present preserve press pressure prevail prevent prioritize prioritise
probe proceed process procure produce profit prohibit project proliferate prolong promise promote prompt propose prosecute
prosper protect protest prove provide provoke publicize publish punish purchase pursue push put qualify question quit raise
range rate ratify reach react read reaffirm realise realize rebuild recall recede receive recognise recognize recommend
recommit reconcile reconfirm reconsider reconstruct reconvene record recover recruit rectify recur redeploy redirect redouble
reduce re-establish refer refine reflect reform refrain refuse regain regard register regret regulate rehabilitate reinforce
reintegrate reinvigorate reiterate reject relate relaunch release relieve relocate rely remain remedy remember remind remit
remove render renew renounce reopen repair repatriate repay repeal repeat repel replace replenish reply report represent
repress request require reschedule rescue research resettle resist resolve respect respond restate restore restrain restrict
restructure result resume retain rethink retire return reunite reuse reveal reverse review revise revitalize revitalise revive
revoke reward ride rise risk roll rule run sacrifice safeguard salute sanction satisfy save say scale scale-up scrutinize seal
search secure see seek seem seize select sell send separate serve set settle shape share shed shift ship shorten show shrink
shut sign signal simplify situate slow smuggle solicit solve source span spare speak specify speed spell spend sponsor spread
spur stabilize stabilise stage stand standardize start state station stay steer stem step stimulate stop store streamline
strengthen stress stretch strike strip strive structure struggle study submit subscribe subsidize substantiate succeed suffer
suggest suit summon supervise supplement supply support suppress surge surrender survey survive suspect suspend sustain switch
tackle tailor take talk target task teach tear tell tend terminate test testify thank think thrive threaten tighten tolerate
touch trace track trade traffic train transfer transform transit translate transmit transport travel treat trigger try turn
unblock undercut undergo underline underlie undermine underpin underscore understand undertake unify unite unlock update
uphold upgrade uproot upscale urge use utilise utilize vaccinate value vary verify view violate visit voice volunteer vote vow
wage wait want warn warrant waste watch weaken weather weigh welcome widen wield win wind wish withdraw withhold withstand
witness work worry worsen write yield recommence re-engage re-emphasize re-emphasise reassert reassure rededicate recommit
do scale chair halve quadruple treble backtrack upend catalyse catalyze galvanise galvanize operationalise re-affirm spearhead upskill reskill decouple de-risk de-escalate deescalate onshore electrify digitize digitalize digitise
encrypt attribute deconflict retrain mentor oversee professionalize synchronize synchronise sequence replicate stockpile
vaccinate immunize immunise restock replant irrigate conserve reforest restate commiserate condole
`;

/** Base forms that are nouns at least as often. */
const NOUNS_TOO = `
access account act chair address advance aid aim alarm alert ally amount answer appeal approach arm arrest attack attempt attribute
audit award balance ban bar base bear benefit block boost breach break bridge brief burden call care cause caution centre
challenge champion change channel charge chart check claim close combat command comment commission compromise concern conduct
consent contact contract control cost counsel count counter cover craft cut damage deal decline decrease defeat delay delegate
demand design desire detail dialogue dispatch double drive ease echo effect end escape estimate exchange exercise exit
experience exploit export face fall favour favor feature feed fight fill finance fit flow focus force form forward
free freeze fuel function fund gain grant ground guarantee guard guide halt hand handle harm head help highlight hold honour
honor hope host house impact import increase influence interest issue judge label lack launch lead level leverage lie lift
limit line link list live lock look map march mark market match matter mandate mean measure mention mix model move name need
notice object offer offset open order outline own partner pass pause pay phase pilot place plan play pledge point police pool
practice praise present press pressure probe process produce profit progress project promise prompt protest purchase push
question raise range rate reach record reform regard register regret release remedy repair repeat reply report request rescue
research resolve respect result return review reverse reward rise risk roll rule run sacrifice sanction save scale seal search
shape share shift ship show sign signal slow sound source span speed spread spur stage stand start state station stay stem
step stop store stress stretch strike strip structure struggle study suit supplement supply support surge survey suspect switch
tackle target task tear tender test touch trace track trade traffic train transfer transit transport travel treat trigger trust
try turn update upgrade urge use value view visit voice volunteer vote vow wage wait want warrant waste watch weather welcome
win wind wish witness work worry yield secure separate clean clear complete correct direct elaborate equip exempt further
level limit live lower narrow open own perfect present ready secure select subject total moderate corporate duplicate initiate
`;

/** -ing forms that are nouns or prepositions more often than verbs. */
const ING_NOUNS = `
building funding financing meeting training planning understanding following regarding including concerning during beginning
ruling finding hearing pending wellbeing being warning trading lending housing engineering manufacturing mining farming
fishing shipping trafficking smuggling laundering policing peacekeeping peacebuilding according notwithstanding upcoming ongoing
longstanding long-standing outstanding forthcoming incoming outgoing existing remaining leading developing emerging growing
increasing evolving prevailing surrounding neighbouring neighboring underlying corresponding continuing accompanying participating
`;

/** Verbs that are adjectives too: "close coordination", "open markets". */
const ADJECTIVES_TOO = `
close secure clean clear complete correct direct elaborate exempt further live lower narrow open own perfect present ready
select subject total moderate corporate duplicate separate free fit slow double mean equip approximate
`;

/** Nouns that stand before other nouns more often than they act: "trade disruptions", "market access". */
const BEFORE_NOUNS = `
control exchange trade market transport conflict project process sector program policy force function fuel ground guide
harm house interest label land lead level line link matter move name notice object order outline partner pass phase place
point police pool practice pressure price product profit program purchase push question range rate record return review
reward risk rule run sanction scale seal search sense shape ship sound source space spread staff stage state station store
stress stretch structure study suit surge survey task tear test touch track traffic transfer transit travel value view
voice volunteer vote wage water wave weather wind witness worry yield arm contract cost credit crop count command comment
experience exercise exit export import feature feed field file film fish flow form frame freeze gas grant hand head heat
hope initiate
`;

const split = (text: string) => text.trim().split(/\s+/);

export const VERB_LEMMAS: ReadonlySet<string> = new Set(split(LEMMAS));
export const NOUN_LIKE: ReadonlySet<string> = new Set(split(NOUNS_TOO));
export const ADJECTIVE_TOO: ReadonlySet<string> = new Set(split(ADJECTIVES_TOO));
export const RARELY_VERB: ReadonlySet<string> = new Set(split(BEFORE_NOUNS));
export const NOUN_LIKE_ING: ReadonlySet<string> = new Set(split(ING_NOUNS));

/** lemma: past, participle (only where the two are not lemma + ed). */
export const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  learn: ['learnt', 'learnt'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  overcome: ['overcame', 'overcome'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shed: ['shed', 'shed'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  speak: ['spoke', 'spoken'],
  speed: ['sped', 'sped'],
  spend: ['spent', 'spent'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  undercut: ['undercut', 'undercut'],
  undergo: ['underwent', 'undergone'],
  underlie: ['underlay', 'underlain'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written'],
  foresee: ['foresaw', 'foreseen'],
};
