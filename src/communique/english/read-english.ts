import { markerOf } from '../layout/markers.ts';
import type { Ground } from '../grammar.ts';
import type { Kind } from '../provision.ts';
import type { Block, Structure } from '../structure.ts';
import { classify, type Reading } from './classify.ts';
import { type Facts, factsOf } from './facts.ts';
import { OPENING_PARTICIPLES } from './performative-verbs.ts';
import type { Link } from './segment.ts';
import { segmentsOf } from './segments.ts';
import { sentencesOf } from './sentences.ts';

/** One act found in the text, before names, places and dates are looked up in it. */
export interface Act extends Reading {
  start: number;
  end: number;
  link: Link | 'recital' | 'bullet';
  facts: Facts;
  block: Block;
  /** index of the act that it hangs on; -1 when none */
  parent: number;
  /** a bare list head ("We will:"): it names a group and is no provision */
  silent?: boolean;
}

const READ = new Set<Block['type']>(['paragraph', 'item', 'signature']);
const INHERITS = new Set<Link>(['action', 'means', 'listed']);
/** Kinds whose separate actions are acts of their own; a stance with several objects stays one. @source the annotation manual, rules 1, 5 and 7 */
const SPLITS = new Set<Kind>([
  'commitment',
  'pledge_finance',
  'tasking',
  'obligation',
  'meeting_scheduled',
  'call_on_others',
  'decision',
  'need',
]);
/** Kinds whose listed items are only what is appraised or recorded. */
const APPRAISES = new Set<Kind>([
  'welcome',
  'condemnation',
  'concern',
  'acknowledgement',
  'membership_change',
  'meeting_held',
  'principle',
]);
const BOILERPLATE =
  /^(?:the following (?:statement|text|communiqu\w+|joint \w+) (?:was|is|has been) (?:released|issued)|the text of the following|for immediate release)/i;
/** Opens a preambular clause outside a resolution ("RECOGNIZING that …;"). */
const RECITAL = new RegExp(
  `^(?:(?:also|further|deeply|strongly|fully) )*(?:${[...OPENING_PARTICIPLES, 'desiring', 'desirous', 'guided', 'considering', 'bearing', 'inspired', 'building', 'having', 'cognisant'].join('|')})\\b`,
  'i',
);
const BARE_CHAPEAU =
  /\b(?:will|shall|intend|agree|commit|pledge|decide|resolve|undertake)s?\b(?: \S+){0,3}?(?: to| by)?(?: continue to)?:$/;
const GOES_ON = /^(?:this|these|it|such \w+|they|our \w+|the \w+(?: \w+)?) (?:will )?(?:also |further )?includes?\b/;

/**
 * Reads the acts of an English text, in text order. Linear in the length of the text.
 * @param ground the text's blocks, its authors' names, rules to leave out
 */
export function readEnglish(
  text: string,
  { structure, members, without }: Pick<Ground, 'structure' | 'members' | 'without'>,
): Act[] {
  const acts: Act[] = [];
  let chapeau = -1;
  for (const block of structure.blocks) {
    if (block.type === 'heading' || block.type === 'annex_heading') chapeau = headingChapeau(text, block, chapeau);
    if (!READ.has(block.type) || block.part === 'front' || (block.part === 'annex' && structure.style === 'resolution'))
      continue;
    const from = block.start + (markerOf(text.slice(block.start, Math.min(block.end, block.start + 24)))?.length ?? 0);
    if (
      block.part === 'preamble' ||
      (RECITAL.test(text.slice(from, from + 60)) && /[,;](?: and)?$/.test(text.slice(block.end - 6, block.end)))
    ) {
      acts.push(recital(text, block, from));
      continue;
    }
    if (block.type !== 'item') chapeau = -1;
    const first = acts.length;
    for (const sentence of sentencesOf(text, from, block.end))
      readSentence(text, {
        sentence,
        block,
        acts,
        chapeau,
        style: structure.style,
        leads: acts.length === first,
        members,
        without,
      });
    if (text[block.end - 1] === ':' && acts.length > first) chapeau = acts.length - 1;
  }
  return acts.map((act, index) =>
    heads(acts, index)
      ? { ...act, trackable: false, silent: isBareChapeau(act.facts.text), rule: `chapeau:${act.rule}` }
      : act,
  );
}

function isBareChapeau(words: string): boolean {
  return BARE_CHAPEAU.test(words) && words.split(' ').length <= 8;
}

/** Whether an act heads a list whose items are read on their own: what is to be tracked are the items. */
function heads(acts: readonly Act[], index: number): boolean {
  return acts[index + 1]?.link === 'bullet' && acts[index + 1]?.parent === index;
}

/** A heading ends what the chapeau before it governed, unless it is one itself ("In the short term:"). */
function headingChapeau(text: string, block: Block, chapeau: number): number {
  return text[block.end - 1] === ':' ? chapeau : -1;
}

function recital(text: string, block: Block, from: number): Act {
  const facts = {
    subject: 'speaker',
    subjectWords: '',
    subjectSpan: null,
    modal: '',
    verb: '',
    aspect: 'plain',
    negated: false,
    rest: '',
    text: '',
  } as const;
  return {
    start: from,
    end: block.end,
    link: 'recital',
    facts,
    block,
    parent: -1,
    kind: 'recital',
    trackable: false,
    rule: 'preambular-clause',
    confidence: 0.97,
    speaks: true,
  };
}

interface Reader {
  sentence: { start: number; end: number };
  block: Block;
  acts: Act[];
  chapeau: number;
  style: Structure['style'];
  /** whether the sentence is the first of its block */
  leads: boolean;
  /** names of the states in whose name the text speaks, lower case */
  members: ReadonlySet<string>;
  /** ids of rules that are left out */
  without: ReadonlySet<string>;
}

function readSentence(text: string, reader: Reader): void {
  const { sentence, block, acts, chapeau, leads } = reader;
  const head = !leads
    ? 'sentence'
    : block.type === 'item'
      ? 'item'
      : block.part === 'operative'
        ? 'operative'
        : 'sentence';
  let governor = -1;
  for (const segment of segmentsOf(text, sentence, head)) {
    const facts = partiesAct(itMeans(factsOf(segment, text), acts.at(-1)), reader);
    const base = { start: segment.start, end: segment.end, link: segment.link, facts, block };
    const parent = acts[INHERITS.has(segment.link) ? governor : -1];
    if (parent && text[parent.end - 1] === ':' && segment.link === 'listed') {
      acts.push({ ...base, link: 'bullet', parent: governor, ...bullet(facts, parent, reader) });
      continue;
    }
    if (parent && !SPLITS.has(parent.kind)) {
      const last = acts.at(-1) as Act;
      last.end = segment.end;
      continue;
    }
    if (parent) {
      acts.push({
        ...base,
        parent: governor,
        kind: parent.kind,
        trackable: parent.trackable,
        rule: `${parent.rule}+${segment.link}`,
        confidence: parent.confidence * 0.9,
        speaks: parent.speaks,
      });
      continue;
    }
    if (
      block.type === 'item' &&
      segment.link !== 'opener' &&
      leads &&
      governor < 0 &&
      !/^(?:speaker|own_body)$/.test(facts.subject) &&
      acts[chapeau]
    ) {
      acts.push({ ...base, link: 'bullet', parent: chapeau, ...bullet(facts, acts[chapeau], reader) });
      governor = acts.length - 1;
      continue;
    }
    acts.push({ ...base, parent: -1, ...readingOf(facts, reader) });
    governor = acts.length - 1;
  }
}

/** "It will …" behind a decision or a promise speaks of the body or programme just named. */
function itMeans(facts: Facts, before: Act | undefined): Facts {
  if (
    facts.subjectWords !== 'it' ||
    !before ||
    !(
      before.trackable ||
      before.kind === 'decision' ||
      before.facts.subject === 'own_body' ||
      /^(?:stand|remain|commit|continue|reaffirm)$/.test(facts.verb)
    )
  )
    return facts;
  return { ...facts, subject: 'own_body' };
}

/** The parties of a reported text by rank or side ("the Prime Minister", "the Hungarian side"). */
const PARTY =
  /^(?:the )?(?:(?:two|both) )?(?:president|prime minister|king|emir|sultan|chancellor|crown prince|foreign minister|secretary of state|leaders|sides|governments|\p{L}+ side)\b(?! of (?!the (?:republic|state|kingdom))\p{L}+ion)/u;

/** Those in whose name the text speaks act for it: states it names as its authors, and in reported texts the parties. */
function partiesAct(facts: Facts, { members, style }: Pick<Reader, 'members' | 'style'>): Facts {
  if (facts.subject !== 'outsider') return facts;
  const names = facts.subjectWords.split(/,? and |, /).map((name) => name.replace(/^the /, ''));
  const states = members.size > 0 && names.every((name) => members.has(name));
  if (style !== 'resolution' && style !== 'first_person' && (states || PARTY.test(facts.subjectWords)))
    return { ...facts, subject: 'speaker' };
  return states ? { ...facts, subject: 'own_body' } : facts;
}

type Around = Pick<Reader, 'acts' | 'chapeau' | 'style' | 'leads' | 'block' | 'without'>;

function readingOf(facts: Facts, around: Around): Reading {
  const { acts, chapeau, leads, block } = around;
  if (BOILERPLATE.test(facts.text))
    return { kind: 'other', trackable: false, rule: 'release-boilerplate', confidence: 0.95, speaks: false };
  const before = acts.at(-1);
  if (before && GOES_ON.test(facts.text)) {
    return {
      kind: before.kind,
      trackable: before.trackable,
      rule: `goes-on:${before.rule.replace(/^goes-on:/, '')}`,
      confidence: before.confidence * 0.8,
      speaks: false,
    };
  }
  if (
    block.type === 'item' &&
    leads &&
    facts.subject === 'none' &&
    !OPENING_PARTICIPLES.has(facts.text.split(' ')[0] ?? '')
  )
    return bullet(facts, acts[chapeau], around);
  return classify(facts, around);
}

/** A list item without a subject of its own does what its chapeau does; without one it is a deliverable. */
function bullet(facts: Facts, chapeau: Act | undefined, around: Pick<Reader, 'style' | 'without'>): Reading {
  if (chapeau && SPLITS.has(chapeau.kind) && chapeau.kind !== 'decision') {
    return {
      kind: chapeau.kind,
      trackable: promising(chapeau) || chapeau.trackable,
      rule: `item-of:${chapeau.rule}`,
      confidence: chapeau.confidence * 0.85,
      speaks: true,
    };
  }
  if (chapeau && APPRAISES.has(chapeau.kind)) {
    const { kind, rule, confidence } = chapeau;
    return { kind, trackable: false, rule: `item-of:${rule}`, confidence: confidence * 0.85, speaks: true };
  }
  if (!chapeau) {
    const own = classify(facts, around);
    if (own.rule !== 'plain-statement') return own;
  }
  return { kind: 'commitment', trackable: true, rule: 'listed-deliverable', confidence: 0.5, speaks: true };
}

function promising(act: Act): boolean {
  return ['commitment', 'pledge_finance', 'tasking', 'obligation', 'meeting_scheduled'].includes(act.kind);
}
