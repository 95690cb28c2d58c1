import { z } from 'zod';
import { LANGUAGES, LINES_OF_EFFORT, Problem, type Terminal } from '#core';
import type { RegisterDoor } from './commands.ts';
import { dayOf } from './due.ts';
import { entriesCsv } from './export-entries.ts';
import { allEntries } from './list-entries.ts';
import { ENTRY_TYPES, SORTS, STATES } from './schema.ts';
import { entriesTable } from './entries-table.ts';

const Options = z.object({
  data: z.string(),
  line: z.enum([...LINES_OF_EFFORT, 'none']).optional(),
  bearer: z.string().min(1).optional(),
  dueAfter: z.iso.date().optional(),
  dueBefore: z.iso.date().optional(),
  state: z.enum(STATES).optional(),
  text: z.string().optional(),
  document: z.string().min(1).optional(),
  type: z.enum([...ENTRY_TYPES, 'all']),
  sort: z.enum(SORTS),
  lang: z.enum(LANGUAGES),
  format: z.enum(['table', 'json', 'csv']),
  json: z.boolean().optional(),
});

/** `entente register`. @throws Problem `bad-usage`, `bad-date` */
export async function runRegister(
  given: unknown,
  { terminal, door }: { terminal: Terminal; door: RegisterDoor },
): Promise<void> {
  const { data, dueAfter, dueBefore, lang, format, json, ...filter } = parseOptions(given);
  const view = { today: dayOf(terminal.now()), language: lang };
  const asked = { ...filter, due_after: dueAfter, due_before: dueBefore };
  const { entries, isEmpty, beside } = await door.withStore(data, async ({ db }) => {
    const entries = await allEntries(db, asked, view);
    const standing = filter.type === 'commitment' ? await allEntries(db, { ...asked, type: 'standing' }, view) : [];
    return {
      entries,
      isEmpty: entries.length === 0 && (await allEntries(db, { type: 'all' }, view)).length === 0,
      beside: standing.length === 0 ? '' : `Standing positions beside them: ${standing.length} (--type standing)\n`,
    };
  });
  if (json || format === 'json') return terminal.write(`${JSON.stringify(entries, null, 1)}\n`);
  if (format === 'csv') return terminal.write(entriesCsv(entries));
  if (entries.length > 0) return terminal.write(entriesTable(entries, terminal) + beside);
  terminal.note(
    isEmpty
      ? 'The register is empty. Take a communiqué in with: entente ingest FILE --date YYYY-MM-DD'
      : 'Nothing in the register is so. Leave one of the conditions out.',
  );
}

function parseOptions(given: unknown): z.infer<typeof Options> {
  const parsed = Options.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (name.startsWith('due')) throw new Problem('bad-date', `--${name} wants a day of the calendar, YYYY-MM-DD`);
  throw new Problem('bad-usage', `--${name}: ${issue?.message ?? 'not understood'}`);
}
