import { GAP, type Tokens, type Vocabulary, wordsIn } from './tokens.ts';

/** What a table says of a name. */
export interface Entry<Fact> {
  fact: Fact;
  /** per word: '' any case, 'Aa' a capital first letter, else the capitals that must stand so ("DRC") */
  shapes: readonly string[];
  /** how many commas stand inside the name as written in its table */
  commas: number;
}

/** A name of the tables found in a text: its words are [from, to) of the tokens. */
export interface Match<Fact> {
  fact: Fact;
  from: number;
  to: number;
}

/** More words than a vocabulary will hold: node and word make one key. */
const WORDS = 2 ** 20;

/** How many spellings met in texts are remembered before they are forgotten again. */
const REMEMBERED = 50_000;

/** All names of a language in one tree of words, so that a text is read once for all of them. */
export class Lexicon<Fact> implements Vocabulary {
  readonly #fold: (word: string) => string;
  readonly #numbers = new Map<string, number>();
  /** node and word -> next node; node 0 is the root */
  readonly #next = new Map<number, number>();
  readonly #entries: Entry<Fact>[][] = [[]];
  #spellings = new Map<string, number>();

  /** @param fold brings the spellings of a word together (case, accents, "organisation") */
  constructor(fold: (word: string) => string) {
    this.#fold = fold;
  }

  numberOf(word: string): number {
    const known = this.#spellings.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.get(this.#fold(word)) ?? 0;
    if (this.#spellings.size >= REMEMBERED) this.#spellings.clear();
    this.#spellings.set(word, number);
    return number;
  }

  /** Number of a word, which is taken into the vocabulary when it is new. */
  learn(word: string): number {
    const seen = this.#spellings.get(word);
    if (seen !== undefined && seen > 0) return seen;
    const folded = this.#fold(word);
    const number = this.#numbers.get(folded) ?? this.#numbers.size + 1;
    this.#numbers.set(folded, number);
    this.#spellings.set(word, number);
    return number;
  }

  /** Adds a name; the first fact added for the same words is kept. */
  add(name: string, fact: Fact): void {
    let node = 0;
    const shapes: string[] = [];
    for (const word of wordsIn(name)) {
      node = this.#step(node, this.learn(word));
      shapes.push(shapeOf(word));
    }
    const entries = this.#entries[node];
    const commas = name.split(',').length - 1;
    const isKnown = entries?.some(
      (other) => other.commas === commas && other.shapes.every((shape, index) => shape === shapes[index]),
    );
    if (node > 0 && !isKnown) entries?.push({ fact, shapes, commas });
  }

  #step(node: number, word: number): number {
    const key = node * WORDS + word;
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const made = this.#entries.push([]) - 1;
    this.#next.set(key, made);
    return made;
  }

  /** The longest name that begins at a word; null when none does. */
  matchAt(tokens: Tokens, from: number): Match<Fact> | null {
    let node = this.#next.get(tokens.word[from] ?? 0);
    let best: Match<Fact> | null = null;
    let commas = 0;
    for (let at = from; node !== undefined;) {
      const entry = this.#entries[node]?.find((one) => one.commas === commas && hasShape(tokens, from, one.shapes));
      if (entry) best = { fact: entry.fact, from, to: at + 1 };
      at += 1;
      const gap = tokens.gap[at];
      if (gap === undefined || !joins(tokens, at, gap)) break;
      if (gap === GAP.comma) commas += 1;
      node = this.#next.get(node * WORDS + (tokens.word[at] ?? 0));
    }
    return best;
  }
}

/** A letter is a capital when it has a lower case of its own. */
function startsUpper(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** Two capitals or more, digits among them, must stand as they are; else only a capital first letter counts. */
function shapeOf(word: string): string {
  if (!startsUpper(word)) return '';
  const plain = word.includes('.') ? word.replaceAll('.', '') : word;
  return plain.length > 1 && plain === plain.toUpperCase() ? plain : 'Aa';
}

/** A name may run over any single mark that its table has too, and over a dot after a short word ("St. Lucia"). */
function joins(tokens: Tokens, at: number, gap: number): boolean {
  if (gap === GAP.dot) return (tokens.end[at - 1] ?? 0) - (tokens.start[at - 1] ?? 0) <= 3;
  return gap !== GAP.other;
}

function hasShape(tokens: Tokens, from: number, shapes: readonly string[]): boolean {
  return shapes.every((shape, index) => {
    if (shape === '') return true;
    const word = tokens.text.slice(tokens.start[from + index], tokens.end[from + index]);
    return shape === 'Aa' ? startsUpper(word) : word.replaceAll('.', '') === shape;
  });
}
