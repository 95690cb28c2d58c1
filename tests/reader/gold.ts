import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gold } from './metric.ts';

/** Where the real texts lie; they are not ours to ship. */
export const TEXTS = fileURLToPath(new URL('../../../shared/data/communiques', import.meta.url));
const OURS = fileURLToPath(new URL('gold', import.meta.url));

/** Every gold file whose text is at hand, by id. Empty when the texts are absent. */
export function goldTexts(): { gold: Gold; text: string; path: string }[] {
  if (!existsSync(TEXTS)) return [];
  const folders = [OURS, join(TEXTS, 'gold')].filter((folder) => existsSync(folder));
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  );
  return paths
    .map((path) => ({ path, gold: JSON.parse(readFileSync(path, 'utf8')) as Gold }))
    .filter(({ gold }) => existsSync(join(TEXTS, `${gold.id}.txt`)))
    .map(({ path, gold }) => ({
      path,
      gold,
      text: readFileSync(join(TEXTS, `${gold.id}.txt`), 'utf8').replace(/^\uFEFF/, ''),
    }))
    .toSorted((a, b) => a.gold.id.localeCompare(b.gold.id));
}
