import { OpenAPIHono } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import type { Terminal } from '#core';
import type { Store } from '#store';
import { testStore } from '#store/testing';
import { serve, type ServeDoor } from './serve.ts';

function quiet(): void {}

/** A terminal that keeps what was written and tells of the first line. */
function keptTerminal(): { terminal: Terminal; line: Promise<string> } {
  let tell: (line: string) => void;
  const line = new Promise<string>((resolve) => (tell = resolve));
  return {
    line,
    terminal: {
      now: () => Date.UTC(2021, 5, 28),
      colour: false,
      width: 80,
      write: (text) => tell(text),
      note: quiet,
      progress: quiet,
    },
  };
}

const routes = new OpenAPIHono();

function doorTo(store: Store, did: string[]): ServeDoor {
  return {
    version: '0.0.0',
    pagesFolder: '/nowhere',
    env: { ENTENTE_LOG: 'silent' },
    hold: async () => ({
      ...store,
      async close() {
        did.push('closed');
      },
    }),
    routes: async () => [routes],
    welcome: async () => void did.push('welcomed'),
  };
}

const options = { data: '/data', port: '0', host: '127.0.0.1', json: true };

async function run(
  stop: (url: string) => void | Promise<void>,
): Promise<{ code: number; did: string[]; address: string }> {
  const did: string[] = [];
  const { terminal, line } = keptTerminal();
  const ended = serve(options, terminal, doorTo(await testStore(), did));
  const { address } = JSON.parse(await line) as { address: string };
  did.push((await fetch(`${address}/api/v1/service`)).ok ? 'answered' : 'refused');
  await stop(address);
  return { code: await ended, did, address };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the service in order', async (signal) => {
  const { code, did, address } = await run(() => void process.emit(signal));
  expect({ code, did }).toEqual({ code: 0, did: ['welcomed', 'answered', 'closed'] });
  await expect(fetch(address)).rejects.toThrow();
});

test('an error that nobody caught ends the service in order, with the exit code of the unforeseen', async () => {
  const { code, did } = await run(() => void process.emit('uncaughtException', new Error('nobody caught this')));
  expect({ code, did }).toEqual({ code: 1, did: ['welcomed', 'answered', 'closed'] });
});

test('a failure on the way up lets go of the store', async () => {
  const did: string[] = [];
  const door = doorTo(await testStore(), did);
  door.welcome = () => Promise.reject(new Error('the example cannot be read'));
  await expect(serve(options, keptTerminal().terminal, door)).rejects.toThrow('the example');
  expect(did).toEqual(['closed']);
});

test.each(['', '-1', '65536', '80a', '1e3'])('%j is no port', async (port) => {
  const door = doorTo(await testStore(), []);
  await expect(serve({ ...options, port }, keptTerminal().terminal, door)).rejects.toMatchObject({ code: 'bad-usage' });
});

test('an unknown level of the log is a fault of the settings', async () => {
  const door = { ...doorTo(await testStore(), []), env: { ENTENTE_LOG: 'loud' } };
  await expect(serve(options, keptTerminal().terminal, door)).rejects.toMatchObject({ code: 'bad-configuration' });
});
