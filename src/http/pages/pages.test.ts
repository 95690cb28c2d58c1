import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder, testDoor } from '../testing/test-door.ts';

const script = `console.log(${JSON.stringify('entente '.repeat(400))})`;
const above = temporaryFolder();
const folder = join(above, 'web');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(above, 'secret.txt'), 'hidden words');
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Entente</title>');
writeFileSync(join(folder, 'first-paint.js'), '1');
writeFileSync(join(folder, 'assets', 'main-B1c2D3e4.js'), script);
writeFileSync(join(folder, 'assets', 'serif-A1b2C3d4.woff2'), new Uint8Array(4096));
symlinkSync(join(above, 'secret.txt'), join(folder, 'link.txt'));

const { ask } = testDoor({ pagesFolder: folder });
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('every address of a page gives the one page, to be asked for again each time', async () => {
  for (const path of ['/', '/texts', '/texts/018f?version=2', '/register/ROME-2021/12.1', '/report']) {
    const answer = await ask(path);
    expect([path, answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      path,
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
  }
});

test('an address that is no page is not found: for a browser in a page, for a program as a problem', async () => {
  const shown = await ask('/nowhere', { headers: HTML });
  expect([shown.status, await shown.text()]).toEqual([404, '<!doctype html><title>Entente</title>']);
  const told = await ask('/nowhere');
  expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  expect((await ask('/assets/main-00000000.js')).status).toBe(404);
});

test('a file whose name changes with its content is kept for good, any other is asked for again', async () => {
  const hashed = await ask('/assets/main-B1c2D3e4.js');
  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const plain = await ask('/first-paint.js');
  expect(plain.headers.get('cache-control')).toBe('no-cache');
  const known = await ask('/first-paint.js', { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } });
  expect([known.status, await known.text()]).toEqual([304, '']);
});

async function get(accepted: string) {
  const answer = await ask('/assets/main-B1c2D3e4.js', { headers: { 'accept-encoding': accepted } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

test('a file is packed as the asker takes it, and each packing has a tag of its own', async () => {
  const [brotli, gzip, none] = [await get('gzip, br'), await get('gzip'), await get('br;q=0')];
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(script);
  expect(gunzipSync(gzip.bytes).toString()).toBe(script);
  expect(none.bytes.toString()).toBe(script);
  expect([brotli, gzip, none].map(({ answer }) => answer.headers.get('content-encoding'))).toEqual([
    'br',
    'gzip',
    null,
  ]);
  expect(new Set([brotli, gzip, none].map(({ answer }) => answer.headers.get('etag'))).size).toBe(3);
  for (const { answer, bytes } of [brotli, gzip, none]) {
    expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  }
});

test('what packing does not make smaller is sent as it is', async () => {
  const font = await ask('/assets/serif-A1b2C3d4.woff2', { headers: { 'accept-encoding': 'br' } });
  expect([font.headers.get('content-encoding'), (await font.arrayBuffer()).byteLength]).toEqual([null, 4096]);
});

test('nothing outside the folder of the pages can be reached', async () => {
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/%00',
    '/%',
  ]) {
    const answer = await ask(path);
    expect([path, answer.status, (await answer.text()).includes('hidden words')]).toEqual([path, 404, false]);
  }
});

test('pages are read and never written to', async () => {
  const answer = await ask('/texts', { method: 'POST' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a head request tells of a page what reading it would', async () => {
  const answer = await ask('/', { method: 'HEAD' });
  expect([answer.status, await answer.text(), answer.headers.get('content-length')]).toEqual([200, '', '37']);
});

test('while the pages are not built it is said how to build them', async () => {
  const answer = await testDoor().ask('/');
  expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([
    404,
    'the pages are not built: run `npm run build`',
  ]);
});

test('every answer forbids what our pages never do', async () => {
  for (const path of ['/', '/api/v1/service', '/api/v1/nothing', '/assets/main-B1c2D3e4.js', '/nowhere']) {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});
