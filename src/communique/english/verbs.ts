import { IRREGULAR, VERB_LEMMAS } from './verb-list.ts';

/** A form that a word can be of a verb: base ("hold"), third person ("holds"), past, participle, -ing. */
export interface VerbForm {
  lemma: string;
  form: 'base' | 's' | 'past' | 'participle' | 'ing';
}

const VOWEL = /[aeiou]/;
const DOUBLING = new Set(
  'ban bar beg commit compel concur confer control cut defer deter get let occur patrol permit plan prefer put quit refer regret run set shed shut spur step stop submit transfer transmit win admit omit begin rebut abet equip incur propel expel trap drop grip snap program format'.split(
    ' ',
  ),
);
/** Doubled in British spelling. */
const BRITISH = new Set(
  'travel cancel counsel channel signal model label level fulfil enrol fuel total marshal'.split(' '),
);

function third(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function stems(lemma: string): string[] {
  if (DOUBLING.has(lemma)) return [lemma + lemma.at(-1)];
  if (BRITISH.has(lemma)) return [lemma, lemma + lemma.at(-1)];
  return [lemma];
}

function ingForms(lemma: string): string[] {
  if (lemma === 'be') return ['being'];
  if (lemma === 'lie') return ['lying'];
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^aeiouy]e$/.test(lemma) || /(u|[aeiou][^aeiou])e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

function edForms(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function table(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, lemma: string, form: VerbForm['form']) => {
    const list = forms.get(word) ?? [];
    if (!list.some((entry) => entry.lemma === lemma && entry.form === form)) list.push({ lemma, form });
    forms.set(word, list);
  };
  for (const lemma of VERB_LEMMAS) {
    if (!VOWEL.test(lemma) && lemma !== 'try') continue;
    add(lemma, lemma, 'base');
    add(third(lemma), lemma, 's');
    for (const word of ingForms(lemma)) add(word, lemma, 'ing');
    const irregular = IRREGULAR[lemma];
    if (irregular) {
      add(irregular[0], lemma, 'past');
      add(irregular[1], lemma, 'participle');
    }
    if (!irregular || lemma === 'speed') {
      for (const word of edForms(lemma)) {
        add(word, lemma, 'past');
        add(word, lemma, 'participle');
      }
    }
  }
  for (const word of ['am', 'are', 'is']) add(word, 'be', 's');
  add('were', 'be', 'past');
  add('learned', 'learn', 'past');
  return forms;
}

const FORMS = table();
const NONE: readonly VerbForm[] = [];

/** The verb forms that a lower-case word can be, empty when it is no verb we know. Cost: one look-up. */
export function verbForms(word: string): readonly VerbForm[] {
  return FORMS.get(word) ?? NONE;
}

/** The lemma of a word as the given form, or undefined. */
export function lemmaAs(word: string, form: VerbForm['form']): string | undefined {
  return verbForms(word).find((entry) => entry.form === form)?.lemma;
}
