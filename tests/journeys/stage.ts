import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createApp, listen, serviceLog } from '#http';
import { testStore } from '#store/testing';
import { moduleRoutes } from '../../src/main.ts';
import { SAMPLE, SAMPLE_DATE } from './sample-text.ts';

/** The pages, built for this test alone, the service behind them, and a text and the example in its register. */
export interface Stage {
  address: string;
  /** id of the sample text */
  text: string;
  /** asks the service for something */
  ask<T>(path: string): Promise<T>;
  strike(): Promise<void>;
}

/** The day on which the journeys are made: one promise of the sample is past its date, one is due soon, two later. */
const TODAY = Date.UTC(2021, 9, 12, 12);

function now(): number {
  return TODAY;
}

/** Builds the pages to a folder of their own, so that a build under way elsewhere is not disturbed, and serves them. */
export async function raiseStage(): Promise<Stage> {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
  await buildPages(pagesFolder);
  const store = await testStore(now);
  const facts = { version: '0.0.0', store, now, writing: 'loopback', pagesFolder } as const;
  const app = createApp({ ...facts, log: serviceLog('silent', now), routes: await moduleRoutes(store, now) });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  const api = `${listening.url}/api/v1`;
  await fetch(`${api}/documents/example`, { method: 'POST' });
  const { id } = (await bring(`${api}/documents`)) as { id: string };
  return {
    address: listening.url,
    text: id,
    ask: async (path) => (await fetch(api + path)).json() as never,
    async strike() {
      await listening.close(0);
      rmSync(pagesFolder, { recursive: true, force: true });
    },
  };
}

async function bring(address: string): Promise<unknown> {
  const form = new FormData();
  form.set('file', new File([SAMPLE], 'estuary.txt', { type: 'text/plain' }));
  form.set('date', SAMPLE_DATE);
  form.set('symbol', 'LISBON-2021');
  return (await fetch(address, { method: 'POST', body: form })).json();
}

async function buildPages(folder: string): Promise<void> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  const { NODE_ENV } = process.env;
  // what is served in earnest is tested, not what a test runner's environment would make of it
  process.env['NODE_ENV'] = 'production';
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  process.env['NODE_ENV'] = NODE_ENV;
}
