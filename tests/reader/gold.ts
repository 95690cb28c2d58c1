import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gold } from './metric.ts';

/** Where the real texts lie; they are not ours to ship. */
export const TEXTS = fileURLToPath(new URL('../../../shared/data/communiques', import.meta.url));
/** Texts of our own making with their gold beside them. */
const OWN = fileURLToPath(new URL('own', import.meta.url));
const GOLD = fileURLToPath(new URL('gold', import.meta.url));

function goldIn(folder: string, texts: string): { gold: Gold; text: string; path: string }[] {
  if (!existsSync(folder) || !existsSync(texts)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, gold: JSON.parse(readFileSync(path, 'utf8')) as Gold }))
    .filter(({ gold }) => existsSync(join(texts, `${gold.id}.txt`)))
    .map(({ path, gold }) => ({
      path,
      gold,
      text: readFileSync(join(texts, `${gold.id}.txt`), 'utf8').replace(/^\uFEFF/, ''),
    }));
}

/** Every gold file whose text is at hand, by id: those on real texts (none when these are absent) and those on our own. */
export function goldTexts(): { gold: Gold; text: string; path: string }[] {
  return [...goldIn(GOLD, TEXTS), ...goldIn(join(TEXTS, 'gold'), TEXTS), ...goldIn(OWN, OWN)].toSorted((a, b) =>
    a.gold.id.localeCompare(b.gold.id),
  );
}
