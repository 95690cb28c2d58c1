import { resolve } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem, type Terminal } from '#core';
import type { Store } from '#store';
import { createApp } from './create-app.ts';
import { type Address, listen } from './listen.ts';
import { type Log, serviceLog } from './log.ts';
import { isLoopback } from './loopback.ts';
import { type Stop, stopSignals } from './stop-signals.ts';

/** What the service is wired of. */
export interface ServeDoor {
  version: string;
  /** the built pages */
  pagesFolder: string;
  env: NodeJS.ProcessEnv;
  /** opens the store and holds the data folder until it is closed; @throws Problem `data-folder-locked` */
  hold(dataDir: string): Promise<Store>;
  /** all modules' routes */
  routes(store: Store): Promise<readonly OpenAPIHono[]>;
  /** what a start brings to an empty register */
  welcome(store: Store): Promise<void>;
}

/** As given on the command line. */
export interface ServeOptions {
  data: string;
  port: string;
  host: string;
  name?: readonly string[];
  json?: boolean;
}

const PATIENCE_MS = 10_000;

/** @throws Problem `bad-usage` when it is no port */
function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Problem('bad-usage', `${JSON.stringify(text)} is not a port: a number from 0 (any) to 65535`);
  return Number(text);
}

/**
 * Runs the service until it is told to stop, then ends it in order: requests first, then the store.
 * @returns the exit code
 */
export async function serve(options: ServeOptions, terminal: Terminal, door: ServeDoor): Promise<number> {
  const address = { host: options.host, port: portOf(options.port) };
  const log = serviceLog(door.env['ENTENTE_LOG'] ?? 'info', terminal.now);
  const stop = stopSignals();
  terminal.progress('opening the register ...');
  try {
    const store = await door.hold(options.data);
    try {
      await door.welcome(store);
      await serveUntil(stop, { address, log, store, options, terminal, door });
    } finally {
      await store.close();
    }
    log.info('stopped');
  } finally {
    terminal.progress('');
    stop.forget();
  }
  const { cause } = stop;
  if (cause) log.error({ err: cause }, 'unforeseen');
  return cause ? 1 : 0;
}

interface Running {
  address: Address;
  log: Log;
  store: Store;
  options: ServeOptions;
  terminal: Terminal;
  door: ServeDoor;
}

async function serveUntil(stop: Stop, { address, log, store, options, terminal, door }: Running): Promise<void> {
  const { host } = address;
  const app = createApp({
    version: door.version,
    store,
    now: terminal.now,
    log,
    writing: isLoopback(host) ? 'loopback' : 'closed',
    names: [host, ...(options.name ?? [])].map((name) => (name.includes(':') ? `[${name}]` : name).toLowerCase()),
    pagesFolder: door.pagesFolder,
    routes: await door.routes(store),
  });
  const listening = await listen(app, address);
  const data = store.mode === 'embedded' ? resolve(options.data) : 'on the server of DATABASE_URL';
  terminal.progress('');
  terminal.write(
    options.json
      ? `${JSON.stringify({ address: listening.url, data })}\n`
      : `Entente is at ${listening.url} (data: ${data})\n`,
  );
  if (!isLoopback(host))
    terminal.note(`note: whoever reaches ${host} can read all that is on record; from there nothing can be changed`);
  log.info({ version: door.version }, 'started');
  await stop.asked;
  log.info('stopping');
  await listening.close(PATIENCE_MS);
}
