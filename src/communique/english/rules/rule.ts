import type { Kind } from '../../provision.ts';

/**
 * One line of the grammar: which verb, under which circumstances, makes which kind. The first that fits decides; `id` is
 * what a provision reports as its rule. `rest` is matched against the words behind the ruling verb, lower case, adverbs
 * left out. `trackable`: whether it is a promise that evidence could settle, given that it has a bearer.
 */
export interface Rule {
  id: string;
  verbs: readonly string[];
  rest?: RegExp;
  /** against the whole segment, lower case */
  text?: RegExp;
  modal?: RegExp;
  aspect?: 'perfect' | 'progressive' | 'past' | 'passive';
  style?: 'resolution' | 'reported' | 'first_person';
  subject?: 'speaker' | 'own_body' | 'outsider' | 'none';
  kind: Kind;
  trackable: boolean;
  confidence: number;
}
