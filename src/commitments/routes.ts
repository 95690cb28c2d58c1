import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { LANGUAGES, LINES_OF_EFFORT } from '#core';
import type { Store } from '#store';
import { dayOf } from './due.ts';
import type { Viewpoint } from './entry-row.ts';
import { entriesCsv } from './export-entries.ts';
import { Home, readHome } from './home.ts';
import { allEntries, listEntries } from './list-entries.ts';
import { readEntry } from './read-entry.ts';
import { DUES, Entry, ENTRY_TYPES, EntryDetail, EntryPage, SORTS, STATES } from './schema.ts';

/** What the routes of the register stand on. */
export interface RegisterGround {
  store: Store;
  /** milliseconds since 1970 */
  now: () => number;
}

// a spreadsheet takes a file without it for one in the old encoding of its machine
const BYTE_ORDER_MARK = '\ufeff';

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

// PostgreSQL's text has no such character
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes('\u0000'), 'a character that no text has');

const lang = z.enum(LANGUAGES).default('en').openapi({ description: 'of what is missing before blocked work' });

const Filter = z.object({
  type: z.enum([...ENTRY_TYPES, 'all']).default('commitment'),
  line: z.enum([...LINES_OF_EFFORT, 'none']).optional(),
  bearer: words(300).optional().openapi({ description: 'a whole name, or a part where nobody has that name' }),
  due_after: z.iso.date().optional().openapi({ description: 'due on this day or later' }),
  due_before: z.iso.date().optional().openapi({ description: 'due before this day' }),
  due: z.enum(DUES).optional(),
  state: z.enum(STATES).optional(),
  text: words(300).optional().openapi({ description: 'words that must all occur in the quote or the number' }),
  document: words(100).optional().openapi({ description: 'id or symbol' }),
  sort: z.enum(SORTS).default('number'),
  lang,
});

const home = createRoute({
  method: 'get',
  path: '/home',
  summary: 'The cycle at a glance',
  request: { query: z.object({ today: z.iso.date().optional(), lang }) },
  responses: { 200: json(Home, 'The figures of the home page') },
});

const list = createRoute({
  method: 'get',
  path: '/commitments',
  summary: 'The register',
  request: {
    query: Filter.extend({
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().positive().max(200).default(50),
    }),
  },
  responses: { 200: json(EntryPage, 'A page of the register') },
});

const get = createRoute({
  method: 'get',
  path: '/commitments/{number}',
  summary: 'An entry of the register with its history',
  request: {
    params: z.object({
      number: words(100).openapi({ param: { name: 'number', in: 'path' }, example: 'ROME-2021/12' }),
    }),
    query: z.object({ lang }),
  },
  responses: { 200: json(EntryDetail, 'The entry') },
});

const csv = createRoute({
  method: 'get',
  path: '/commitments.csv',
  summary: 'The register as a table',
  request: { query: Filter },
  responses: {
    200: { description: 'All entries that the filters let through', content: { 'text/csv': { schema: z.string() } } },
  },
});

const exported = createRoute({
  method: 'get',
  path: '/commitments.json',
  summary: 'The register as data',
  request: { query: Filter },
  responses: { 200: json(z.array(Entry), 'All entries that the filters let through') },
});

/** The routes of the register and of the home page, to be mounted under `/api/v1`. */
export function routes({ store, now }: RegisterGround): OpenAPIHono {
  const app = new OpenAPIHono();
  const from = (language: Viewpoint['language']): Viewpoint => ({ today: dayOf(now()), language });
  app.openapi(home, async (c) => {
    const { today, lang: language } = c.req.valid('query');
    return c.json(await readHome(store.db, { ...from(language), ...(today && { today }) }), 200);
  });
  app.openapi(csv, async (c) => {
    const { lang: language, ...filter } = c.req.valid('query');
    const table = entriesCsv(await allEntries(store.db, filter, from(language)));
    c.header('Content-Disposition', 'attachment; filename="register.csv"');
    return c.body(BYTE_ORDER_MARK + table, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  app.openapi(exported, async (c) => {
    const { lang: language, ...filter } = c.req.valid('query');
    c.header('Content-Disposition', 'attachment; filename="register.json"');
    return c.json(await allEntries(store.db, filter, from(language)), 200);
  });
  app.openapi(list, async (c) => {
    const { lang: language, ...query } = c.req.valid('query');
    return c.json(await listEntries(store.db, query, from(language)), 200);
  });
  app.openapi(get, async (c) =>
    c.json(await readEntry(store.db, c.req.valid('param').number, from(c.req.valid('query').lang)), 200),
  );
  return app;
}
