import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFixture } from '../../web/dev/fixture-server.ts';

/** The pages, built for this test alone, and the service behind them. */
export interface Stage {
  address: string;
  strike(): Promise<void>;
}

/** Builds the pages to a folder of their own, so that a build under way elsewhere is not disturbed, and serves them. */
export async function raiseStage(): Promise<Stage> {
  const pages = mkdtempSync(join(tmpdir(), 'entente-pages-'));
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  // what is served in earnest is tested, not what a test runner's environment would make of it
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ configFile, logLevel: 'error', build: { outDir: pages } });
  process.env.NODE_ENV = NODE_ENV;
  const server = serveFixture(0, pages);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async strike() {
      server.closeAllConnections();
      server.close();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}
