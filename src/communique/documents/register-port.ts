import type { Database, Tx } from '#store';
import type { Provision } from '../provision.ts';
import type { Visibility } from './schema.ts';

/** A provision of a version that has just been stored, and the one of the version before that it continues. */
export interface EnteredProvision {
  /** of the provision's record */
  id: string;
  was: string | null;
  provision: Provision;
}

/** A version of a text on its way into the register. */
export interface Entering {
  documentId: string;
  symbol: string;
  textVersion: number;
  origin: string;
  visibility: Visibility;
  /** in text order */
  provisions: readonly EnteredProvision[];
  now: number;
}

/** What a text has in the register. */
export interface Tally {
  /** each item of a list counted by itself */
  commitments: number;
  /** each list counted once */
  commitments_coarse: number;
  standing_positions: number;
}

/** Numbers of register entries that a version of a text brought, changed or took the ground from. */
export interface RegisterChange {
  added: string[];
  reworded: string[];
  dropped: string[];
}

/**
 * What documents ask of the register, which stands below them in the house; wired where the doors are. All of it
 * happens in the transaction of the text.
 */
export interface RegisterPort {
  enter(tx: Tx, entering: Entering): Promise<RegisterChange>;
  tallyOf(db: Database | Tx, documentId: string): Promise<Tally>;
  /** provision record's id -> register number, for the current version of a text */
  numbersOf(db: Database | Tx, documentId: string): Promise<ReadonlyMap<string, string>>;
}
