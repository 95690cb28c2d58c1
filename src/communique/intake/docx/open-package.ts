import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Problem } from '#core';

/** A zip file whose parts are unpacked one by one, within limits. */
export interface Package {
  names: ReadonlySet<string>;
  /** The bytes of a part; undefined where there is none of that name. @throws Problem `too-large`, `damaged-document` */
  read(name: string): Promise<Buffer | undefined>;
}

const MOST_ENTRIES = 20_000;
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_WHOLE = 96 * 1024 * 1024;
// XML packs at 10 to 50 to one; a bomb at a thousand. Small parts may be anything.
const STEEPEST_RATIO = 200;
const RATIO_FROM = 1024 * 1024;

/**
 * Opens a zip file without unpacking anything.
 * @throws Problem `damaged-document`, `encrypted-document`, `too-large`
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch((error: unknown) => {
    throw damaged(error);
  });
  if (zip.entryCount > MOST_ENTRIES) throw new Problem('too-large', `the package has ${zip.entryCount} parts`);
  const entries = await entriesOf(zip);
  if ([...entries.values()].some((entry) => entry.isEncrypted()))
    throw new Problem('encrypted-document', 'the package is locked with a password; take the password off');
  const spent = { bytes: 0 };
  return {
    names: new Set(entries.keys()),
    async read(name) {
      const entry = entries.get(name);
      return entry && (await unpack(zip, entry, spent));
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
  } catch (error) {
    throw damaged(error);
  }
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry, spent: { bytes: number }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const piece = chunk as Buffer;
      size += piece.length;
      spent.bytes += piece.length;
      refuseBomb(entry, size, spent.bytes);
      chunks.push(piece);
    }
  } catch (error) {
    throw error instanceof Problem ? error : damaged(error);
  }
  const content = Buffer.concat(chunks, size);
  if (crc32(content) !== entry.crc32) throw damaged(`${entry.fileName} does not match its check sum`);
  return content;
}

function refuseBomb(entry: Entry, size: number, whole: number): void {
  const steep = size > RATIO_FROM && size > STEEPEST_RATIO * Math.max(entry.compressedSize, 1);
  if (size > LARGEST_PART || whole > LARGEST_WHOLE || steep)
    throw new Problem('too-large', `${entry.fileName} unpacks to more than a document needs`);
}

function damaged(cause: unknown): Problem {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Problem('damaged-document', `the package is damaged or cut short (${words}); get the file again`);
}
