import { OpenAPIHono } from '@hono/zod-openapi';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDoor } from '../testing/index.ts';
import { takeToken } from './write-rate.ts';

function echo(): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.get('/thing', (c) => c.text('read'));
  routes.post('/thing', async (c) => c.text(`written ${(await c.req.arrayBuffer()).byteLength}`));
  routes.post('/form', async (c) => c.json(Object.keys(await c.req.parseBody())));
  return routes;
}

const { ask } = testDoor({ routes: [echo()], names: ['entente.example'] });
const code = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
const read = (headers: Record<string, string>) => ask('/api/v1/thing', { headers });
const write = (headers: Record<string, string>, peer = '127.0.0.1') =>
  ask('/api/v1/thing', { method: 'POST', headers, peer });

test.each([
  'localhost',
  'LOCALHOST:1',
  '127.0.0.1:4600',
  '127.9.9.9',
  '[::1]:4600',
  'entente.example',
  'Entente.Example:443',
])('the host %s is ours', async (host) => {
  expect((await read({ host })).status).toBe(200);
});

test.each([
  'evil.example',
  'localhost.evil.example',
  '192.0.2.1',
  'a@localhost',
  'localhost:x',
  '[::1',
  '',
  'localhost, x',
])('the host %j is refused, so that a name pointed at this machine reaches nothing', async (host) => {
  expect(await code(await read({ host }))).toEqual([421, 'host-not-served']);
});

test.each([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'something new' },
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:8080' },
  { origin: 'null' },
])('a change that another site has a browser ask for is refused: %j', async (headers) => {
  expect(await code(await write(headers as Record<string, string>))).toEqual([403, 'cross-site-write']);
  expect((await read(headers as Record<string, string>)).status).toBe(200);
});

test.each([{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { origin: 'http://localhost:4600' }])(
  'a change that our own pages or a program ask for is taken: %j',
  async (headers) => {
    expect((await write(headers as Record<string, string>)).status).toBe(200);
  },
);

test.each(['127.0.0.1', '127.0.0.5', '::1', '::ffff:127.0.0.1'])('%s may write', async (peer) => {
  expect((await write({}, peer)).status).toBe(200);
});

test.each(['192.0.2.1', '::ffff:192.0.2.1', 'fe80::1', '10.0.0.1', ''])('%j may read and not write', async (peer) => {
  expect(await code(await write({}, peer))).toEqual([403, 'writing-closed']);
  expect((await ask('/api/v1/thing', { peer })).status).toBe(200);
});

test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host'])(
  'a change that was passed on (%s) is refused, whoever passed it',
  async (name) => {
    expect(await code(await write({ [name]: '127.0.0.1' }))).toEqual([403, 'writing-closed']);
  },
);

test('a change asked for by a name of the outside is refused, for a proxy may stand before it', async () => {
  expect(await code(await write({ host: 'entente.example' }))).toEqual([403, 'writing-closed']);
});

test('a service that listens beyond this machine takes no change from anyone', async () => {
  const closed = testDoor({ routes: [echo()], writing: 'closed' });
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])
    expect(await code(await closed.ask('/api/v1/thing', { method }))).toEqual([403, 'writing-closed']);
  expect((await closed.ask('/api/v1/thing')).status).toBe(200);
});

test('whoever asks for changes without end is told to wait, each address for itself', async () => {
  let now = 0;
  const door = testDoor({ routes: [echo()], now: () => now, rate: { burst: 2, perMinute: 60 } });
  const change = (peer: string) => door.ask('/api/v1/thing', { method: 'POST', peer });
  const statuses = async (peer: string, times: number) => {
    const all: number[] = [];
    for (let time = 0; time < times; time++) all.push((await change(peer)).status);
    return all;
  };
  expect(await statuses('127.0.0.1', 3)).toEqual([200, 200, 429]);
  expect(await statuses('127.0.0.2', 1)).toEqual([200]);
  expect((await change('127.0.0.1')).headers.get('retry-after')).toBe('10');
  now = 1000;
  expect(await statuses('127.0.0.1', 2)).toEqual([200, 429]);
  expect((await door.ask('/api/v1/thing')).status).toBe(200);
});

test('in any stretch of time an address gets at most its burst and what has flowed in since', () => {
  const rate = { burst: 5, perMinute: 30 };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 }), (pauses) => {
      const buckets = new Map();
      let now = 0;
      let taken = 0;
      for (const pause of pauses) {
        now += pause;
        if (takeToken(buckets, 'a', { now, rate })) taken++;
      }
      expect(taken).toBeLessThanOrEqual(rate.burst + (now * rate.perMinute) / 60_000);
    }),
  );
});

test('addresses that have rested are forgotten when there are many', () => {
  const rate = { burst: 1, perMinute: 60 };
  const buckets = new Map();
  for (let number = 0; number < 10_000; number++) takeToken(buckets, String(number), { now: 0, rate });
  takeToken(buckets, 'late', { now: 5000, rate });
  expect([...buckets.keys()]).toEqual(['late']);
});

test('a body heavier than a document in its form is refused, told in advance or not', async () => {
  const heavy = new Uint8Array(21 * 1024 * 1024);
  const told = { method: 'POST', body: heavy, headers: { 'content-length': String(heavy.byteLength) } };
  expect(await code(await ask('/api/v1/thing', told))).toEqual([413, 'too-large']);
  const streamed = { method: 'POST', body: new Blob([heavy]).stream(), duplex: 'half' } as RequestInit;
  expect(await code(await ask('/api/v1/thing', streamed as never))).toEqual([413, 'too-large']);
  const fits = { method: 'POST', body: heavy.subarray(0, 20 * 1024 * 1024) };
  expect(await (await ask('/api/v1/thing', fits)).text()).toBe('written 20971520');
});

const form = (body: BodyInit, headers: Record<string, string> = {}) =>
  ask('/api/v1/form', { method: 'POST', body, headers });

test('a form that is broken or has too many fields is refused before a route sees it', async () => {
  const broken = await form('--x\r\nno form', { 'content-type': 'multipart/form-data; boundary=x' });
  expect(await code(broken)).toEqual([400, 'bad-request']);
  expect(await code(await form('', { 'content-type': 'multipart/form-data' }))).toEqual([400, 'bad-request']);
  const many = new FormData();
  for (let field = 0; field < 51; field++) many.append(`f${field}`, 'x');
  expect(await code(await form(many))).toEqual([400, 'bad-request']);
  const good = new FormData();
  good.append('file', new Blob(['text']), 'a.txt');
  good.append('__proto__', 'x');
  expect(await (await form(good)).json()).toEqual(['file', '__proto__']);
});
