import { type Word } from './words.ts';

/** How a segment hangs together with the one before it. */
export type Link =
  /** a sentence or main clause with its own subject */
  | 'clause'
  /** an opening participle ("Recognizing …,") */
  | 'opener'
  /** a further finite verb of the same subject */
  | 'verb'
  /** a further action under the same promise or call ("to X and to Y") */
  | 'action'
  /** one of a list of means ("by A-ing, B-ing and C-ing") */
  | 'means'
  /** a participle behind the main clause (", emphasizing …") */
  | 'tail'
  /** a piece behind an inline number or a semicolon */
  | 'listed';

/** A stretch of a sentence that holds one act. Offsets are UTF-16 units into the stored text. */
export interface Segment {
  start: number;
  end: number;
  link: Link;
  words: Word[];
  /** index into `words` of the verb group that rules the segment; -1 when it has none of its own */
  verb: number;
}

export interface Cut {
  /** index of the first word of the new segment */
  at: number;
  /** index of the first word left out before it (comma, "and") */
  drop: number;
  link: Link;
  verb: number;
  /** whether it ends a list (", and") */
  closed?: boolean;
}

export type Form = 'base' | 'ing' | 's' | 'past' | 'finite';

export interface Context {
  type: 'main' | 'complement' | 'purpose' | 'relative' | 'means' | 'gerund';
  form: Form;
  at: number;
}

export interface Joint {
  comma: boolean;
  and: boolean;
  semicolon: boolean;
  next: number;
}

export interface Place extends Joint {
  index: number;
  contexts: readonly Context[];
  lastVerb: number;
  head: number;
  speaks: boolean;
  /** whether the cut before was an action, so that a further bare verb goes on with its series */
  series: boolean;
}
