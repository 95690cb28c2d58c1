import type { OpenAPIHono } from '@hono/zod-openapi';
import { beforeAll, expect, test } from 'vitest';
import { compareRoutes, createApp, openApiDocument, serviceLog } from '#http';
import { testStore } from '#store/testing';
import { moduleRoutes } from '../../src/main.ts';

const now = () => Date.UTC(2022, 4, 1, 12);

/** An operation as the description tells it, as far as it is looked at here. */
interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; schema: { maximum?: number; default?: unknown } }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

let app: OpenAPIHono<never>;
let operations: { method: string; path: string; operation: Operation }[];
let description: ReturnType<typeof openApiDocument>;

beforeAll(async () => {
  const store = await testStore(now);
  const facts = { version: '0.0.0', store, now, writing: 'loopback', pagesFolder: '/nowhere' } as const;
  app = createApp({ ...facts, log: serviceLog('silent', now), routes: await moduleRoutes(store, now) }) as never;
  description = openApiDocument(app, '0.0.0');
  operations = Object.entries((description.paths ?? {}) as Record<string, Record<string, Operation>>).flatMap(
    ([path, item]) => Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
});

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`http://localhost${path}`, { headers: { host: 'localhost' }, ...init });
  return app.fetch(request, { incoming: { socket: { remoteAddress: '127.0.0.1' } } } as never);
}

/** A schema with its reference followed. */
function resolved(schema: object): { properties?: Record<string, object> } {
  const name = /^#\/components\/schemas\/(.+)$/.exec((schema as { $ref?: string }).$ref ?? '')?.[1];
  const known = (description.components?.schemas ?? {}) as Record<string, object>;
  return name ? resolved(known[name] ?? {}) : schema;
}

function answerOf({ responses }: Operation): Record<string, object> {
  const schema = responses['200']?.content?.['application/json']?.schema;
  return (schema && resolved(schema).properties) ?? {};
}

test('every route of every module is described, and everything described is answered', () => {
  expect(compareRoutes(app.routes, description.paths ?? {})).toEqual({ undescribed: [], unanswered: [] });
  expect(operations.length).toBeGreaterThan(10);
});

test('every operation says in a sentence what it is for', () => {
  expect(operations.filter(({ operation }) => !operation.summary).map(({ path }) => path)).toEqual([]);
});

test('every list that goes on has items, a total and a cursor, and takes at most 200 at a time', () => {
  const lists = operations.filter(({ operation }) => 'next_cursor' in answerOf(operation));
  expect(lists.map(({ path }) => path)).toContain('/api/v1/commitments');
  for (const { path, operation } of lists) {
    expect([path, Object.keys(answerOf(operation))]).toEqual([
      path,
      expect.arrayContaining(['items', 'next_cursor', 'total']),
    ]);
    const query = new Map(operation.parameters?.map(({ name, schema }) => [name, schema]));
    expect([path, query.has('cursor'), query.get('limit')]).toMatchObject([path, true, { maximum: 200, default: 50 }]);
  }
});

test('every address that needs no name answers, and is not sent twice to who has it', async () => {
  const plain = operations.filter(({ method, path }) => method === 'get' && !path.includes('{'));
  for (const { path } of plain) {
    const first = await ask(path);
    const tag = first.headers.get('etag') ?? '';
    expect([path, first.status, /^"[^"]+"$/.test(tag)]).toEqual([path, 200, true]);
    const again = await ask(path, { headers: { host: 'localhost', 'if-none-match': tag } });
    expect([path, again.status]).toEqual([path, 304]);
  }
});

test('whatever is named that is not there, or cannot be, is a problem and no crash', async () => {
  const named = operations.filter(({ path }) => path.includes('{'));
  for (const { method, path } of named)
    for (const name of [
      '01a2086c-0000-7000-8000-000000000000',
      'x',
      '%00',
      '..%2f..',
      '%F0%9F%98%80',
      'a'.repeat(3000),
    ]) {
      const answer = await ask(path.replace(/\{\w+\}/, name), { method: method.toUpperCase() });
      const told = `${method} ${path} ${name.slice(0, 40)}`;
      expect([told, answer.status >= 400 && answer.status < 500, answer.headers.get('content-type')]).toEqual([
        told,
        true,
        'application/problem+json',
      ]);
    }
});

test('whatever is given as a filter is answered or refused, and never crashes', async () => {
  const values = [
    '',
    '%00',
    '%ff',
    '%',
    '%27',
    '-1',
    '1e9',
    '2022-02-30',
    'x'.repeat(5000),
    '[object]',
    '%E2%80%AE',
    'null',
  ];
  for (const { method, path, operation } of operations.filter((one) => one.method === 'get' && !one.path.includes('{')))
    for (const { name } of operation.parameters?.filter((parameter) => parameter.in === 'query') ?? [])
      for (const value of values) {
        const { status } = await ask(`${path}?${name}=${value}`);
        expect([`${method} ${path} ${name}=${value.slice(0, 20)}`, status < 500]).toEqual([
          `${method} ${path} ${name}=${value.slice(0, 20)}`,
          true,
        ]);
      }
});
