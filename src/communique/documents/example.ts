import { existsSync, readFileSync } from 'node:fs';
import { Problem, sha256 } from '#core';
import { type Actor, amend, type Database, type Store, SYSTEM, type Tx } from '#store';
import { ingestDocument } from './ingest-document.ts';
import type { Desk, Ingestion } from './ingestion.ts';
import type { DocumentTables } from './tables.ts';

const FILE = 'example-communique.txt';
const ADDRESS = 'https://www.state.gov/joint-communique-by-ministers-of-the-global-coalition-to-defeat-isis';
const SYMBOL = 'EXAMPLE-2021';
const DATE = '2021-06-28';

/** What the package brings along: the folder `seed/` at its root, found from the source as from the bundle. */
function seedFile(name: string): URL {
  for (let up = new URL('./', import.meta.url); ; up = new URL('../', up)) {
    const file = new URL(`seed/${name}`, up);
    if (existsSync(file)) return file;
    if (up.pathname === new URL('../', up).pathname) throw new Error(`the package lacks seed/${name}`);
  }
}

/** Takes the example text in and registers it, as the package has it now. */
function ingestExample(desk: Desk, actor: Actor, known: boolean): Promise<Ingestion> {
  return ingestDocument(desk, {
    bytes: readFileSync(seedFile(FILE)),
    fileName: FILE,
    date: DATE,
    address: ADDRESS,
    isExample: true,
    actor,
    ...(known ? { as: SYMBOL } : { symbol: SYMBOL }),
  });
}

async function findExample(
  db: Database | Tx,
): Promise<{ id: string; state: 'present' | 'removed'; sha256: string } | undefined> {
  return db
    .withTables<DocumentTables>()
    .selectFrom('document as d')
    .innerJoin('document_text as t', (join) =>
      join.onRef('t.document_id', '=', 'd.id').onRef('t.text_version', '=', 'd.text_version').on('t.latest', '=', true),
    )
    .select(['d.id', 'd.state', 't.sha256'])
    .where('d.is_example', '=', true)
    .where('d.latest', '=', true)
    .executeTakeFirst();
}

/**
 * What a start brings to the register: the example text, read and registered, unless it is there or was removed.
 * A newer wording of it becomes its next version. A second time it changes nothing.
 */
export async function welcomeExample(desk: Desk): Promise<void> {
  const found = await findExample(desk.store.db);
  if (found?.state === 'removed') return;
  if (found && found.sha256 === sha256(readFileSync(seedFile(FILE)))) return;
  await ingestExample(desk, SYSTEM, found !== undefined);
}

/** Brings the example text back, with the numbers that it had, or in for the first time. @returns its id, and whether it was away */
export async function restoreExample(desk: Desk, actor: Actor): Promise<{ id: string; wasAway: boolean }> {
  const found = await findExample(desk.store.db);
  if (found?.state === 'present') return { id: found.id, wasAway: false };
  const { id } = await ingestExample(desk, actor, found !== undefined);
  return { id, wasAway: true };
}

/**
 * Removes the example text from view, by a new version of its record: its numbers stay its own.
 * @throws Problem `not-found`, `not-removable` for any other text
 */
export async function removeExample(store: Store, id: string, actor: Actor): Promise<void> {
  await store.transaction(actor, async (tx) => {
    const db = tx.withTables<DocumentTables>();
    const found = await db
      .selectFrom('document')
      .select(['is_example', 'state', 'version'])
      .where('id', '=', id)
      .where('latest', '=', true)
      .executeTakeFirst();
    if (found?.state !== 'present') throw new Problem('not-found', `there is no text ${id}`);
    if (!found.is_example)
      throw new Problem('not-removable', 'only the example can be removed; a text that was registered stays on record');
    await amend(db, { table: 'document', action: 'removed', id, version: found.version, set: { state: 'removed' } });
  });
}
