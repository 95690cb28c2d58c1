import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context, MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { parseAccept } from 'hono/utils/accept';
import { Problem } from '#core';
import { refuseMethod } from '../answer-error.ts';
import type { Exchange } from '../exchange.ts';
import { type Asset, assetsIn, ENCODINGS, type Encoding, packed } from './asset.ts';

/** First parts of the addresses that are pages beside the first page; the pages find their own way below them. */
export const PAGE_ADDRESSES = ['texts', 'register', 'report'];

const INDEX = '/index.html';

function isPage(path: string): boolean {
  return path === '/' || PAGE_ADDRESSES.includes(path.split('/')[1] ?? '');
}

function wantsPage(c: Context): boolean {
  return accepts(c, { header: 'Accept', supports: ['application/json', 'text/html'], default: '' }) === 'text/html';
}

function encodingFor(c: Context): Encoding | undefined {
  const accepted = parseAccept(c.req.header('accept-encoding') ?? '').filter(({ q }) => q > 0);
  return ENCODINGS.find((encoding) => accepted.some(({ type }) => type === encoding));
}

async function send(c: Context, asset: Asset, status: 200 | 404 = 200): Promise<Response> {
  const wanted = encodingFor(c);
  const bytes = wanted && (await packed(asset, wanted));
  const etag = `"${asset.tag}${bytes ? `-${wanted}` : ''}"`;
  const headers = new Headers({
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': asset.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  const known: readonly string[] = c.req.header('if-none-match')?.match(/"[^"]*"|\*/g) ?? [];
  if (status === 200 && (known.includes(etag) || known.includes('*')))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', asset.type);
  if (bytes && wanted) headers.set('Content-Encoding', wanted);
  const body = bytes ?? asset.plain;
  headers.set('Content-Length', String(body.byteLength));
  return new Response(new Uint8Array(body), { status, headers });
}

/**
 * Serves the built pages: files by their address, the one page for every page address, and the same with status 404
 * to a browser that asks for anything else.
 * @param folder of the built pages
 * @throws Problem `not-found` for files that are not there, and for everything while the pages are not built
 */
export function pages(folder: string): MiddlewareHandler<Exchange> {
  const root = resolve(folder);
  const assets = existsSync(join(root, INDEX)) ? assetsIn(root) : new Map<string, Asset>();
  return async (c) => {
    const { path } = c.req;
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuseMethod(c, ['GET', 'HEAD']);
    const index = assets.get(INDEX);
    if (!index) throw new Problem('not-found', 'the pages are not built: run `npm run build`');
    const asset = path === INDEX ? undefined : assets.get(path);
    if (asset) return send(c, asset);
    if (isPage(path)) return send(c, index);
    if (wantsPage(c)) return send(c, index, 404);
    throw new Problem('not-found', path.slice(0, 200));
  };
}
