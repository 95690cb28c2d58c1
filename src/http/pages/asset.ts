import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import { sha256 } from '#core';

/** A file of the pages. */
export interface Asset {
  type: string;
  /** first part of its entity tag */
  tag: string;
  /** whether its name changes with its content */
  isHashed: boolean;
  plain: Buffer;
  /** made when first asked for; undefined where compressing would gain little */
  packed: Partial<Record<Encoding, Promise<Buffer>>>;
}

/** The ways in which an asset is packed, the better first. */
export const ENCODINGS = ['br', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number];

const PACKABLE = /^(text\/|image\/svg|application\/(json|javascript|manifest|xml|wasm))/;
const WORTH_PACKING = 1024;

/**
 * The files of a folder by their address (`/index.html`): nothing else can be asked for, whatever a path says.
 * Symbolic links are left out.
 */
export function assetsIn(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')}`;
    const plain = readFileSync(path);
    assets.set(address, {
      type: getMimeType(entry.name) ?? 'application/octet-stream',
      tag: sha256(plain).slice(0, 32),
      isHashed: /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(address),
      plain,
      packed: {},
    });
  }
  return assets;
}

/** An asset's bytes, packed as wanted; undefined where packing gains nothing. */
export function packed(asset: Asset, encoding: Encoding): Promise<Buffer> | undefined {
  if (asset.plain.byteLength < WORTH_PACKING || !PACKABLE.test(asset.type)) return undefined;
  asset.packed[encoding] ??=
    encoding === 'gzip'
      ? promisify(gzip)(asset.plain)
      : promisify(brotliCompress)(asset.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return asset.packed[encoding];
}
