import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterEach, expect, test } from 'vitest';
import { type Address, listen, type Listening } from './listen.ts';
import { testDoor } from './testing/index.ts';

const HERE: Address = { host: '127.0.0.1', port: 0 };
const open: Listening[] = [];

afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close(0);
});

async function listening(app: { fetch: never }, address = HERE): Promise<Listening> {
  const made = await listen(app, address);
  open.push(made);
  return made;
}

/** Sends bytes as they are and reads all that comes back. */
async function raw(url: string, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(sent));
    let told = '';
    socket.on('data', (data) => (told += String(data)));
    socket.on('close', () => resolve(told));
    socket.on('error', reject);
  });
}

test('port 0 is any port that is free, and the address tells which', async () => {
  const { url } = await listening(testDoor().app as never);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  const answer = await fetch(`${url}/api/v1/service`);
  expect(await answer.json()).toMatchObject({ writing: 'open' });
});

test('an address of the sixth version is written in brackets', async () => {
  const { url } = await listening(testDoor().app as never, { host: '::1', port: 0 });
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${url}/api/v1/service`)).status).toBe(200);
});

test('a port that is taken is a problem with the exit code of a conflict', async () => {
  const { url } = await listening(testDoor().app as never);
  const second = listen(testDoor().app as never, { host: '127.0.0.1', port: Number(new URL(url).port) });
  await expect(second).rejects.toMatchObject({ code: 'address-in-use', status: 409 });
});

test('an address that is not of this machine is a wrong use', async () => {
  const away = listen(testDoor().app as never, { host: '192.0.2.1', port: 0 });
  await expect(away).rejects.toMatchObject({ code: 'bad-usage' });
});

test.each([
  '/../../etc/passwd',
  '//etc/passwd',
  '/..\\..\\etc\\passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  'http://evil.example/x',
])('the bytes of the path %s lead nowhere', async (path) => {
  const { url } = await listening(testDoor().app as never);
  const told = await raw(url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(told).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(told).not.toContain('root:');
});

test('a request without a host, or with one that is no host, is refused', async () => {
  const { url } = await listening(testDoor().app as never);
  for (const head of ['Host: a b\r\n', 'Host: localhost\r\nHost: evil.example\r\n', '', 'Host: evil.example\r\n'])
    expect(await raw(url, `GET / HTTP/1.1\r\n${head}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /);
});

/** An application whose answer waits until it is let go. */
function slow(): { app: OpenAPIHono; begun: Promise<unknown>; letGo: () => void } {
  const events = new EventEmitter();
  const gate = once(events, 'let go');
  const begun = once(events, 'begun');
  const app = new OpenAPIHono();
  app.get('/slow', async (c) => {
    events.emit('begun');
    await gate;
    return c.text('finished');
  });
  return { app, begun, letGo: () => events.emit('let go') };
}

test('a request under way is finished before the service ends, and no other is taken', async () => {
  const { app, begun, letGo } = slow();
  const { url, close } = await listening(app as never);
  const answer = fetch(`${url}/slow`);
  await begun;
  const closed = close(60_000);
  await expect(fetch(`${url}/slow`)).rejects.toThrow();
  letGo();
  expect(await (await answer).text()).toBe('finished');
  await closed;
});

test('a request that does not end is cut off when patience ends', async () => {
  const { app, begun } = slow();
  const { url, close } = await listening(app as never);
  const answer = fetch(`${url}/slow`);
  await begun;
  await Promise.all([close(20), expect(answer).rejects.toThrow()]);
});
