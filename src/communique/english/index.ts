import type { Grammar } from '../grammar.ts';
import { provisionsOf } from './provisions.ts';
import { readEnglish } from './read-english.ts';
import { speakersOf } from './speakers.ts';

/** The grammar of English communiqués. A grammar of another language is a folder like this one. */
export const english: Grammar = {
  authors: (text, structure) => speakersOf(text, structure).we.filter((name) => name !== 'Participants'),
  read: (text, ground) => provisionsOf(text, readEnglish(text, ground), ground),
};
