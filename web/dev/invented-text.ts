import type { Block, Kind, LineOfEffort, ReadProvision } from '../shared/api/shapes.ts';

/** A sentence of an invented communiqué with what a reader would find in it. */
export interface Sentence {
  words: string;
  kind?: Kind;
  lines?: LineOfEffort[];
  trackable?: boolean;
  found?: Partial<ReadProvision>;
}

/** A block of an invented communiqué. */
export interface Passage {
  type: Block['type'];
  number?: string;
  mark?: string;
  level?: number;
  sentences: (Sentence | string)[];
}

/** The text, its blocks and its provisions, offsets reckoned as the text is put together. */
export interface InventedText {
  text: string;
  blocks: Block[];
  provisions: ReadProvision[];
}

const NOTHING = {
  verb: null,
  action: null,
  actors: [],
  bearer: [],
  targets: [],
  places: [],
  organisations: [],
  instruments: [],
  conditions: [],
  gates: [],
  lines_of_effort: [],
  deadline: null,
  deadline_iso: null,
  trackable: false,
  confidence: 0.9,
  group: null,
  part: null,
  number: null,
} satisfies Partial<ReadProvision>;

/** Puts an invented communiqué together. @param digest first 8 hexadecimal digits of its ids */
export function inventText(digest: string, passages: readonly Passage[]): InventedText {
  const made: InventedText = { text: '', blocks: [], provisions: [] };
  for (const passage of passages) {
    const start = made.text.length;
    made.text += passage.mark ?? (passage.number === undefined ? '' : `${passage.number}. `);
    for (const [at, sentence] of passage.sentences.entries()) {
      if (at > 0) made.text += ' ';
      if (typeof sentence === 'string') made.text += sentence;
      else made.provisions.push(read(made, sentence, { digest, paragraph: passage.number ?? null }));
    }
    const { type, number = null, level = 0 } = passage;
    made.blocks.push({ type, start, end: made.text.length, number, level, part: 'body' });
    made.text += '\n\n';
  }
  return made;
}

function read(made: InventedText, sentence: Sentence, at: { digest: string; paragraph: string | null }): ReadProvision {
  const start = made.text.length;
  made.text += sentence.words;
  const kind = sentence.kind ?? 'commitment';
  const ordinal = String(made.provisions.length + 1).padStart(2, '0');
  const gates = (sentence.found?.gates ?? []).map((gate) => {
    const from = start + sentence.words.indexOf(gate.text);
    return { ...gate, start: from, end: from + gate.text.length };
  });
  return {
    ...NOTHING,
    ...sentence.found,
    gates,
    conditions: gates.map((gate) => gate.text),
    id: `${at.digest}#${ordinal}`,
    start,
    end: made.text.length,
    quote: sentence.words,
    kind,
    lines_of_effort: sentence.lines ?? [],
    trackable: sentence.trackable ?? false,
    paragraph: at.paragraph,
    rule: `invented.${kind}`,
    explanation: {
      rule: `invented.${kind}`,
      words: [`The sentence was written to be a ${kind.replaceAll('_', ' ')}.`, 'Its fields were set with it.'],
    },
  };
}
