import type { Actor, Store } from '#store';
import type { RegisterChange, RegisterPort, Tally } from './register-port.ts';
import type { Moved } from './schema.ts';

/** Where texts are taken in: what ingestion stands on. */
export interface Desk {
  store: Store;
  /** milliseconds since 1970 */
  now: () => number;
  register: RegisterPort;
}

/** A text on arrival, and what whoever brings it says of it. */
export interface Arrival {
  bytes: Uint8Array;
  actor: Actor;
  fileName?: string | undefined;
  mediaType?: string | undefined;
  /** YYYY-MM-DD; deadlines are reckoned from it */
  date?: string | undefined;
  /** the symbol that it is to have; one that is taken makes it a correction when the words are like */
  symbol?: string | undefined;
  /** the symbol of the text that this one corrects, however unlike */
  as?: string | undefined;
  title?: string | undefined;
  /** where it is published */
  address?: string | undefined;
  isExample?: boolean | undefined;
}

/** What came of an arrival. `unchanged`: the same words were there already; `corrected`: a new version of a text that was. */
export interface Ingestion extends Tally {
  outcome: 'stored' | 'corrected' | 'unchanged';
  id: string;
  symbol: string;
  title: string;
  date: string | null;
  version: number;
  provisions: number;
  trackable: number;
  /** against the version before; null unless corrected */
  moved: Moved | null;
  register: RegisterChange;
  /** each `code: plain words` or a plain sentence */
  warnings: string[];
}
