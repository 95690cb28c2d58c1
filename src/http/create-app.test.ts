import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { Problem } from '#core';
import { compareRoutes } from './compare-routes.ts';
import { openApiDocument } from './openapi-document.ts';
import { testDoor } from './testing/index.ts';

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

const Promised = z.object({ words: z.string().min(1), parts: z.array(z.int()).optional() });

/** Routes of a module that knows nothing of the door. */
function registerRoutes(): OpenAPIHono {
  const getEntry = createRoute({
    method: 'get',
    path: '/entries/{number}',
    request: {
      params: z.object({ number: z.string() }),
      query: z.object({ limit: z.coerce.number().int().max(200).optional() }),
    },
    responses: { 200: { description: 'an entry', content: json(z.object({ number: z.string() })) } },
  });
  const postEntry = createRoute({
    method: 'post',
    path: '/entries',
    request: { body: { content: json(Promised), required: true } },
    responses: { 201: { description: 'made', content: json(Promised) } },
  });
  const routes = new OpenAPIHono();
  routes.openapi(getEntry, (c) => {
    const { number } = c.req.valid('param');
    if (number === 'locked') throw new Problem('conflict', 'someone was first', { file: 'a.csv', line: 3 });
    if (number === 'away') throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    if (number === 'broken') throw new TypeError('secret of the house');
    return c.json({ number }, 200);
  });
  routes.openapi(postEntry, (c) => c.json(c.req.valid('json'), 201));
  return routes;
}

const { app, ask, logged } = testDoor({ routes: [registerRoutes()] });
const body = async (answer: Response) => (await answer.json()) as Record<string, unknown>;
const post = (value: unknown) => ({
  method: 'POST',
  body: typeof value === 'string' ? value : JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});

test('a number with a stroke in it is one thing', async () => {
  expect(await body(await ask('/api/v1/entries/ROME-2021%2F12.1'))).toEqual({ number: 'ROME-2021/12.1' });
});

test('what is read has a strong tag, and is not sent again to who has it', async () => {
  const first = await ask('/api/v1/entries/1');
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const again = await ask('/api/v1/entries/1', { headers: { 'if-none-match': tag } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  expect(again.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await ask('/api/v1/entries/2', { headers: { 'if-none-match': tag } })).status).toBe(200);
});

test('a head request is answered as reading, without the body', async () => {
  const answer = await ask('/api/v1/entries/1', { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect(answer.headers.get('etag')).toBe((await ask('/api/v1/entries/1')).headers.get('etag'));
});

test('a problem is told as RFC 9457 says, in the language of the asker, under the id of its request', async () => {
  const answer = await ask('/api/v1/entries/locked', { headers: { 'accept-language': 'de, fr-CA;q=0.8, en;q=0.2' } });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-language')]).toEqual([
    409,
    'application/problem+json',
    'fr',
  ]);
  expect(await body(answer)).toEqual({
    type: 'urn:problem-type:entente:conflict',
    title: 'Une autre modification a été faite avant',
    status: 409,
    code: 'conflict',
    detail: 'someone was first',
    instance: `urn:uuid:${answer.headers.get('x-request-id')}`,
    place: { file: 'a.csv', line: 3 },
  });
});

test('while the database is away it is said so, and when to come again', async () => {
  const answer = await ask('/api/v1/entries/away');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await body(answer)).toMatchObject({ code: 'database-unavailable' });
});

test('a language with quality zero is not wanted', async () => {
  const answer = await ask('/api/v1/nothing', { headers: { 'accept-language': 'ar;q=0, fr;q=0.1' } });
  expect(answer.headers.get('content-language')).toBe('fr');
});

test('what nobody foresaw is answered without a detail and logged under the id of its request', async () => {
  const answer = await ask('/api/v1/entries/broken');
  const text = await answer.text();
  expect([answer.status, JSON.parse(text).code]).toEqual([500, 'unforeseen']);
  expect(text).not.toContain('secret');
  const entry = logged.find(({ message }) => message === 'unforeseen');
  expect(entry?.fields).toMatchObject({
    id: answer.headers.get('x-request-id'),
    err: { message: 'secret of the house' },
  });
});

test('a request that does not fit its schema is refused with the place of each fault', async () => {
  const query = await ask('/api/v1/entries/1?limit=900');
  expect([query.status, await body(query)]).toMatchObject([
    400,
    { code: 'bad-request', errors: [{ in: 'query', field: 'limit' }] },
  ]);
  const sent = await body(await ask('/api/v1/entries', post({ words: '', parts: [1, 'x'] })));
  expect(sent['errors']).toMatchObject([
    { in: 'json', field: 'words' },
    { in: 'json', field: 'parts.1' },
  ]);
});

test('a body that is no JSON, or of another type, is a problem and no crash', async () => {
  const broken = await ask('/api/v1/entries', post('{"words":'));
  expect([broken.status, (await body(broken))['code']]).toEqual([400, 'bad-request']);
  const foreign = await ask('/api/v1/entries', { ...post('x'), headers: { 'content-type': 'text/plain' } });
  expect([foreign.status, (await body(foreign))['code']]).toEqual([415, 'unsupported-format']);
});

test('an unknown address of the interface is a problem, and a wrong method names the right ones', async () => {
  for (const path of ['/api/v1/nothing', '/api', '/api/', '/api/v2/service'])
    expect([path, (await ask(path)).status, (await body(await ask(path)))['code']]).toEqual([path, 404, 'not-found']);
  const wrong = await ask('/api/v1/service', { method: 'DELETE' });
  expect([wrong.status, wrong.headers.get('allow'), (await body(wrong))['code']]).toEqual([
    405,
    'GET, HEAD',
    'method-not-allowed',
  ]);
});

test('a failure that a route answers in its own way becomes a problem', async () => {
  const routes = new OpenAPIHono();
  routes.get('/own', (c) => c.json({ oops: 'internal words' }, 422, { 'X-Leak': 'yes' }));
  const answer = await testDoor({ routes: [routes] }).ask('/api/v1/own');
  expect([answer.status, answer.headers.get('x-leak')]).toEqual([422, null]);
  expect(await body(answer)).toMatchObject({ code: 'bad-request', status: 422 });
});

test('the service tells its day in UTC and whether it takes changes from where one asks', async () => {
  expect(await body(await ask('/api/v1/service'))).toEqual({
    name: 'Entente',
    version: '0.0.0',
    database: 'embedded',
    writing: 'open',
    writing_reason: 'loopback',
    today: '2021-06-28',
  });
  expect(await body(await ask('/api/v1/service', { peer: '192.0.2.7' }))).toMatchObject({
    writing: 'closed',
    writing_reason: 'sign-in-needed',
  });
});

test('what is logged of a request holds neither its query nor its asker', async () => {
  logged.length = 0;
  await ask('/api/v1/entries/1?limit=3&text=somebody', { peer: '192.0.2.7' });
  expect(logged).toMatchObject([{ level: 'debug', fields: { method: 'GET', path: '/api/v1/entries/1', status: 200 } }]);
  expect(JSON.stringify(logged)).not.toMatch(/somebody|192\.0\.2/);
});

test('the description is OpenAPI 3.1, and each of its routes may answer a problem', async () => {
  const document = (await body(await ask('/api/openapi.json'))) as { openapi: string; paths: Record<string, object> };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual([
    '/api/v1/service',
    '/api/v1/entries/{number}',
    '/api/v1/entries',
    '/api/openapi.json',
  ]);
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path)) expect(operation).toHaveProperty('responses.default');
});

test('every route is described and everything described is answered', () => {
  expect(compareRoutes(app.routes, openApiDocument(app, '0').paths ?? {})).toEqual({ undescribed: [], unanswered: [] });
});

test('a route that is not described is found, and a description that nothing answers', () => {
  const planted = testDoor({ routes: [registerRoutes()] }).app;
  planted.get('/api/v1/hidden/:id{[0-9]+}', (c) => c.text(''));
  planted.all('/api/v1/anything', (c) => c.text(''));
  planted.openAPIRegistry.registerPath({ method: 'put', path: '/api/v1/promised', responses: {} });
  expect(compareRoutes(planted.routes, openApiDocument(planted, '0').paths ?? {})).toEqual({
    undescribed: ['ALL /api/v1/anything', 'GET /api/v1/hidden/{id}'],
    unanswered: ['PUT /api/v1/promised'],
  });
});
