import { fileURLToPath, pathToFileURL } from 'node:url';
import { processTerminal, runCommandLine } from '#cli';
import type { Desk } from '#communique/documents';
import type { Terminal } from '#core';
import type { ServeDoor } from '#http';
import type { Opening, Store } from '#store';
import packageFile from '../package.json' with { type: 'json' };
import { commands as commitmentCommands } from './commitments/commands.ts';
import { commands as communiqueCommands } from './communique/commands.ts';
import { commands as documentCommands } from './communique/documents/commands.ts';
import { commands as httpCommands } from './http/commands.ts';
import { commands as storeCommands, type StoreDoor } from './store/commands.ts';

// the bundle stands in dist/cli, this file in src
const isBundle = !import.meta.url.endsWith('.ts');

async function opening(dataDir: string, { now }: Terminal): Promise<Opening> {
  const { migrations } = await import('./migrations.ts');
  return { dataDir, env: process.env, now, migrations };
}

/** The store for commands; its code is loaded when one is wanted, so that commands without a store start at once. */
function storeDoor(terminal: Terminal): StoreDoor {
  return {
    async withStore(dataDir, use) {
      const { withStore } = await import('#store');
      return withStore(await opening(dataDir, terminal), use);
    },
    async migrate(dataDir) {
      const { migrateStore } = await import('#store');
      return migrateStore(await opening(dataDir, terminal));
    },
  };
}

/** Where texts are taken in: documents above, the register below them in the house. */
async function deskOf(store: Store, { now }: Terminal): Promise<Desk> {
  const { register } = await import('#commitments');
  return { store, now, register };
}

/** What the service serves, loaded when it is to run. */
function serveDoor(terminal: Terminal): ServeDoor {
  return {
    version: packageFile.version,
    pagesFolder: fileURLToPath(new URL(isBundle ? '../web' : '../dist/web', import.meta.url)),
    env: process.env,
    async hold(dataDir) {
      const { openStore } = await import('#store');
      return openStore({ ...(await opening(dataDir, terminal)), hold: true });
    },
    async routes(store) {
      const desk = await deskOf(store, terminal);
      const documents = await import('./communique/documents/routes.ts');
      const commitments = await import('./commitments/routes.ts');
      return [documents.routes(desk), commitments.routes(desk)];
    },
    async welcome(store) {
      const { welcomeExample } = await import('#communique/documents');
      await welcomeExample(await deskOf(store, terminal));
    },
  };
}

/** Wires the modules to the doors and runs one command line; the only place that knows them all. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const door = storeDoor(terminal);
  return runCommandLine(
    argv,
    [
      (program) => void program.version(packageFile.version, '--version', 'the version of Entente'),
      communiqueCommands(terminal),
      documentCommands(terminal, {
        withDesk: (data, use) => door.withStore(data, async (store) => use(await deskOf(store, terminal))),
      }),
      commitmentCommands(terminal, door),
      storeCommands(terminal, door),
      httpCommands(terminal, serveDoor(terminal)),
    ],
    terminal,
  );
}

const entry = process.argv[1];
if (entry?.endsWith('.ts') && import.meta.url === pathToFileURL(entry).href)
  process.exitCode = await main(process.argv);
