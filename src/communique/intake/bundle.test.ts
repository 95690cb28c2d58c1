import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { readSource } from './read-source.ts';
import { docxOf, paragraph } from './samples/sample-docx.ts';
import { pdfOf } from './samples/sample-pdf.ts';

let folder = '';
let read: typeof readSource;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-bundle-'));
  await build({
    entryPoints: {
      main: 'src/communique/intake/read-source.ts',
      'intake-apart': 'src/communique/intake/intake-apart.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['@napi-rs/canvas'],
  });
  ({ readSource: read } = (await import(pathToFileURL(join(folder, 'main.mjs')).href)) as {
    readSource: typeof readSource;
  });
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['html', async () => new TextEncoder().encode('<html><body><p>Agreed in Rome.</p></body></html>')],
  ['docx', async () => docxOf({ body: paragraph('Agreed in Rome.') })],
  ['pdf', () => pdfOf((writer) => writer.text('Agreed in Rome.'))],
])('%s is read from a bundle, in a thread of its own', async (format, make) => {
  expect(await read(await make(), {})).toMatchObject({ format, text: 'Agreed in Rome.\n' });
});

test('the guess at an encoding works from a bundle', async () => {
  const bytes = Uint8Array.from(Buffer.from('Les ministres réunis à Genève ont été reçus.', 'latin1'));
  expect(await read(bytes, {})).toMatchObject({
    encoding: 'windows-1252',
    text: 'Les ministres réunis à Genève ont été reçus.',
  });
});
