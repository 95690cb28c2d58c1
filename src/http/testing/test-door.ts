import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll } from 'vitest';
import { createApp, type Door } from '../create-app.ts';

/** A line of the log. */
interface Logged {
  level: 'debug' | 'info' | 'warn' | 'error';
  fields: Record<string, unknown>;
  message: string;
}

/** A request: where it comes from, and what `fetch` takes. */
interface Asked extends Omit<RequestInit, 'headers'> {
  /** address of the asker; this machine when not given */
  peer?: string;
  /** a Host header; one of this machine when not given */
  headers?: Record<string, string>;
}

/** An application and what it logged. */
interface TestDoor {
  app: OpenAPIHono<never>;
  ask(path: string, asked?: Asked): Promise<Response>;
  logged: Logged[];
}

/** Asks an application for something. */
async function asked(
  app: { fetch: Function },
  path: string,
  { peer, headers, ...init }: Asked = {},
): Promise<Response> {
  const request = new Request(`http://localhost:4600${path}`, {
    ...init,
    headers: { host: 'localhost:4600', ...headers },
  });
  const incoming = { socket: { remoteAddress: peer ?? '127.0.0.1' } };
  return (await app.fetch(request, { incoming })) as Response;
}

/** An application as the door makes it, at a fixed moment, open to this machine, without pages unless given. */
export function testDoor(given: Partial<Door> = {}): TestDoor {
  const logged: Logged[] = [];
  const at =
    (level: Logged['level']) =>
    (fields: object, message = ''): void =>
      void logged.push({ level, fields: fields as Record<string, unknown>, message });
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } as unknown as Door['log'];
  const app = createApp({
    version: '0.0.0',
    store: { mode: 'embedded' },
    now: () => Date.UTC(2021, 5, 28, 23, 30),
    writing: 'loopback',
    pagesFolder: '/nowhere',
    routes: [],
    log,
    ...given,
  });
  return { app: app as never, logged, ask: (path, init) => asked(app, path, init) };
}

/** A folder that is taken away after the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-door-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
