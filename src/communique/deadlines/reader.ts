import type { DeadlineKind, Reference } from './deadline.ts';

/** What a reader found from an offset on: a deadline less its start and its words. */
export interface Found {
  end: number;
  kind: DeadlineKind;
  rule: string;
  iso: string | null;
  assumption: string | null;
  strength: number;
  interval?: string | null;
  /** first day of the time that is meant; where it is not after the text's date, the tense of the clause decides */
  opens?: string | null;
  /** the tense must be looked at: a month or day without a year, or "in" the time that the text itself stands in */
  tense?: boolean;
}

/** One family of time phrases in one language. */
export interface PhraseReader {
  /** lower-case first words that it may begin with */
  starts: readonly string[];
  read(text: string, at: number, reference: Reference): Found | null;
}

/** What a language brings to the grammar. */
export interface DeadlineGrammar {
  readers: readonly PhraseReader[];
  /** true when the words around a phrase, from `from` on, tell of something already done */
  looksBack(text: string, from: number, phrase: readonly [number, number]): boolean;
  /** true when a length of time runs from an eventuality named before it */
  awaitsEvent(text: string, from: number, at: number): boolean;
  /** true when the words are part of a name ("the Equal by 30 Campaign") */
  insideName(text: string, start: number, end: number): boolean;
  /** true when the phrase dates a benchmark, a need or another's act that the clause only mentions */
  belongsElsewhere(text: string, from: number, at: number): boolean;
  /** share of its strength that a phrase keeps where it stands in its clause, 0..1 */
  weightAt(text: string, from: number, at: number): number;
}
