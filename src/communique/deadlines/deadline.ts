/** What a deadline is tied to; `vague` and `event` never carry a date of their own. */
export type DeadlineKind =
  | 'date'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'range'
  | 'duration'
  | 'event'
  | 'recurring'
  | 'start'
  | 'vague';

/** One time phrase that looks ahead. Offsets are UTF-16 units into the text that was read, white space trimmed. */
export interface Deadline {
  start: number;
  end: number;
  /** word for word with its preposition, white space collapsed */
  phrase: string;
  /** last day that still counts as on time, YYYY-MM-DD; null when it hangs on another event or cannot be told */
  iso: string | null;
  /** what had to be taken for granted to tell `iso`, in plain words */
  assumption: string | null;
  kind: DeadlineKind;
  /** id of the rule that fired */
  rule: string;
  /** 0..1: how well the phrase binds the act that it stands with; the highest in a clause is its deadline */
  strength: number;
  /** ISO 8601 duration between two returns ("P60D"); null unless the act recurs */
  interval: string | null;
}

/** What deadlines are reckoned from. */
export interface Reference {
  /** the text's date, YYYY-MM-DD; null when it is not known: then only dates that name their year are told */
  date: string | null;
  /** whose seasons are meant; northern when absent */
  hemisphere?: 'north' | 'south';
}

/** A stretch of the text, [start, end) in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}
