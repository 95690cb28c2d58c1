import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { LANGUAGES, LINES_OF_EFFORT } from '#core';
import { KINDS } from '../provision.ts';
import { removeExample, restoreExample } from './example.ts';
import { ingestDocument } from './ingest-document.ts';
import type { Desk } from './ingestion.ts';
import { documentDetail, listDocuments } from './read-documents.ts';
import { listProvisions } from './read-provisions.ts';
import { DocumentDetail, DocumentSummary, ReadProvision } from './schema.ts';

// nobody signs in yet; what is written from the pages of this machine is written under this name
const ACTOR = { id: 'local:web' };

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const Id = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) });
const whole = z.coerce.number().int().positive();

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The texts on record, the one that came last first',
  request: {
    query: z.object({
      text: z
        .string()
        .max(200)
        .refine((value) => !value.includes('\u0000'), 'a character that no text has')
        .optional()
        .openapi({ description: 'words of symbol, title, place or body' }),
      cursor: z.uuid().optional(),
      limit: whole.max(200).default(50),
    }),
  },
  responses: {
    200: json(
      z
        .object({ items: z.array(DocumentSummary), next_cursor: z.string().nullable(), total: z.int() })
        .openapi('DocumentPage'),
      'A page of texts',
    ),
  },
});

const Upload = z.object({
  file: z
    .custom<File>((value) => value instanceof File, 'a file is wanted')
    .openapi({ type: 'string', format: 'binary', description: '.txt, .md, .html, .docx or .pdf, at most 20 MB' }),
  date: z.string().max(40).optional().openapi({ description: 'YYYY-MM-DD; deadlines are reckoned from it' }),
  symbol: z.string().max(100).optional().openapi({ example: 'ROME-2021' }),
  title: z.string().max(500).optional(),
});

const add = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Takes a text in: reads it, keeps it, and enters its promises in the register',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: Upload } } } },
  responses: {
    200: json(DocumentDetail, 'The same text was there already; nothing changed'),
    201: json(DocumentDetail, 'The text, or its new version'),
  },
});

const get = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'A text in full',
  request: { params: Id, query: z.object({ version: whole.optional() }) },
  responses: { 200: json(DocumentDetail, 'The text') },
});

const provisions = createRoute({
  method: 'get',
  path: '/documents/{id}/provisions',
  summary: 'The provisions of a text, in text order',
  request: {
    params: Id,
    query: z.object({
      kind: z.enum(KINDS).optional(),
      line: z.enum(LINES_OF_EFFORT).optional(),
      trackable: z.enum(['true', 'false']).optional(),
      version: whole.optional(),
      lang: z.enum(LANGUAGES).default('en').openapi({ description: 'of the words that tell how each was read' }),
    }),
  },
  responses: {
    200: json(z.object({ items: z.array(ReadProvision), total: z.int() }).openapi('ProvisionList'), 'The provisions'),
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  summary: 'Takes the example text away; other texts stay on record',
  request: { params: Id },
  responses: { 204: { description: 'It is gone from view, and keeps its numbers' } },
});

const example = createRoute({
  method: 'post',
  path: '/documents/example',
  summary: 'Brings the example text back, with the numbers that it had',
  responses: { 200: json(DocumentDetail, 'It was there already'), 201: json(DocumentDetail, 'The example text') },
});

/** The routes of documents and their provisions, to be mounted under `/api/v1`. */
export function routes(desk: Desk): OpenAPIHono {
  const { store } = desk;
  const app = new OpenAPIHono();
  app.openapi(list, async (c) => c.json(await listDocuments(store.db, c.req.valid('query')), 200));
  app.openapi(add, async (c) => {
    const { file, ...said } = c.req.valid('form');
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value?.trim()));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await ingestDocument(desk, {
      bytes,
      fileName: file.name,
      mediaType: file.type,
      actor: ACTOR,
      ...given,
    });
    const detail = await documentDetail(store.db, done.id);
    return done.outcome === 'unchanged' ? c.json(detail, 200) : c.json(detail, 201);
  });
  app.openapi(example, async (c) => {
    const { id, wasAway } = await restoreExample(desk, ACTOR);
    const detail = await documentDetail(store.db, id);
    return wasAway ? c.json(detail, 201) : c.json(detail, 200);
  });
  app.openapi(get, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await documentDetail(store.db, id, c.req.valid('query').version), 200);
  });
  app.openapi(provisions, async (c) => {
    const { trackable, lang, ...filter } = c.req.valid('query');
    const asked = { ...filter, trackable: trackable === undefined ? undefined : trackable === 'true' };
    const items = await listProvisions(store.db, c.req.valid('param').id, {
      filter: asked,
      register: desk.register,
      language: lang,
    });
    return c.json({ items, total: items.length }, 200);
  });
  app.openapi(remove, async (c) => {
    await removeExample(store, c.req.valid('param').id, ACTOR);
    return c.body(null, 204);
  });
  return app;
}
