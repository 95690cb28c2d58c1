import type { LineOfEffort } from '#core';

/** What a provision does; the definitions are the annotation manual's. Order is that of the manual. */
export const KINDS = [
  'commitment',
  'pledge_finance',
  'tasking',
  'obligation',
  'meeting_scheduled',
  'decision',
  'call_on_others',
  'reaffirmation',
  'principle',
  'need',
  'welcome',
  'condemnation',
  'concern',
  'acknowledgement',
  'membership_change',
  'meeting_held',
  'fact_claim',
  'recital',
  'other',
] as const;

export type Kind = (typeof KINDS)[number];

export const GATE_TYPES = ['consent_of_state', 'law', 'availability', 'other'] as const;

export type GateType = (typeof GATE_TYPES)[number];

/** A limiting phrase, word for word, and what kind of gate it puts before the work. Offsets are UTF-16, into the stored text. */
export interface Gate {
  text: string;
  type: GateType;
  start: number;
  end: number;
}

/** One numbered, classified piece of a communiqué. Offsets are UTF-16 units into the stored text; `quote` is that slice. */
export interface Provision {
  /** first 8 hex digits of the text's SHA-256, `#`, and the ordinal in text order */
  id: string;
  start: number;
  end: number;
  quote: string;
  kind: Kind;
  /** lemma of the performative ("reaffirm"); null where there is none */
  verb: string | null;
  /** lemma of what is promised or asked ("strengthen") */
  action: string | null;
  /** who speaks the act */
  actors: string[];
  /** who must deliver; filled when trackable */
  bearer: string[];
  targets: string[];
  places: string[];
  organisations: string[];
  instruments: string[];
  /** the words of the gates */
  conditions: string[];
  gates: Gate[];
  lines_of_effort: LineOfEffort[];
  /** word for word, white space collapsed */
  deadline: string | null;
  /** last day that still counts as on time, YYYY-MM-DD; null when it hangs on another event or the text's date is unknown */
  deadline_iso: string | null;
  trackable: boolean;
  /** id of the rule that decided the kind */
  rule: string;
  /** 0..1, how sure the rule is */
  confidence: number;
  /** id shared by the items of one list; the parent is a group, not a provision */
  group: string | null;
  /** 1-based place inside the group */
  part: number | null;
  /** the numbered paragraph or heading that it stands under, as printed ("12", "OP7", "i)"); null where the text has none */
  paragraph: string | null;
}
