import type { Deadline } from './deadlines/index.ts';
import type { Provision } from './provision.ts';
import type { Structure } from './structure.ts';

/** What a grammar is given beside the text: its build, and look-ups that no grammar does on its own. */
export interface Ground {
  structure: Structure;
  /** prefix of the provisions' ids */
  id: string;
  /** names of the states in whose name the text speaks, lower case */
  members: ReadonlySet<string>;
  /** ids of rules that are left out */
  without: ReadonlySet<string>;
  /** the deadline of an act that stands in this stretch */
  deadline(range: { start: number; end: number }): Deadline | null;
  /** the names in a stretch */
  names(range: {
    start: number;
    end: number;
  }): Pick<Provision, 'places' | 'organisations' | 'instruments' | 'lines_of_effort'>;
}

/** How texts of one language are read: from words to provisions, in text order, linear in the length of the text. */
export interface Grammar {
  read(text: string, ground: Ground): Provision[];
  /** whom the text's "we" stands for, or in whose name it reports; empty when it names nobody */
  authors(text: string, structure: Structure): string[];
}
