import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '#core';
import { MAX_SOURCE_BYTES, type SourceHint } from './source-text.ts';

/** The bytes of a source and what its name hints at, ready for `readSource`. */
export interface SourceBytes {
  bytes: Uint8Array;
  hint: SourceHint;
}

/**
 * Reads a file, or standard input when the path is `-`, and stops as soon as more than 20 MB have come.
 * @param input stands in for standard input
 * @throws Problem `file-not-found`, `bad-usage` (a folder), `too-large`
 */
export async function readFileOrStdin(path: string, input: Readable = process.stdin): Promise<SourceBytes> {
  if (path === '-') return { bytes: await gather(input, 'standard input'), hint: {} };
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Problem('bad-usage', `${path} is a folder; name one file in it`, { file: path });
    if (found.isFile() && found.size > MAX_SOURCE_BYTES) throw tooLarge(path);
    return { bytes: await gather(createReadStream(path), path), hint: { fileName: basename(path) } };
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error);
  }
}

async function gather(input: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    size += bytes.length;
    if (size > MAX_SOURCE_BYTES) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(name: string): Problem {
  return new Problem('too-large', 'larger than 20 MB; split it, or take the images out of it', { file: name });
}

function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Problem('file-not-found', 'there is no such file', { file: path });
  if (code === 'EACCES' || code === 'EPERM')
    return new Problem('file-not-found', 'the file may not be read: permission denied', { file: path });
  if (code === 'EISDIR') return new Problem('bad-usage', `${path} is a folder; name one file in it`, { file: path });
  return new Problem('file-not-found', `the file cannot be read (${code ?? 'unknown fault'})`, { file: path });
}
