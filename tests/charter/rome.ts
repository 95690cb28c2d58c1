import { existsSync, readFileSync } from 'node:fs';
import { readCommunique } from '#communique';

/** The Rome communiqué of 2021, where the shared data is there: it is not ours to ship. */
export const ROME = new URL('../../../shared/data/communiques/2021-06-28-rome.txt', import.meta.url);

/** Whether the text is at hand; without it the tests that need it are skipped, and say so. */
export const ROME_IS_HERE = existsSync(ROME);

type Reading = ReturnType<typeof readCommunique>;

/**
 * The text read as of its own day.
 * @returns paragraphs as the reading room counts them from 1, each with its span and its provisions in text order
 */
export function readRome(): { start: number; end: number; provisions: Reading['provisions'] }[] {
  const { structure, provisions } = readCommunique(readFileSync(ROME, 'utf8'), { date: '2021-06-28' });
  return structure.blocks
    .filter(({ type, part }) => type === 'paragraph' && part !== 'front' && part !== 'back')
    .map(({ start, end }) => ({
      start,
      end,
      provisions: provisions.filter((provision) => start <= provision.start && provision.start < end),
    }));
}
