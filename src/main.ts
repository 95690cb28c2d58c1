import { fileURLToPath, pathToFileURL } from 'node:url';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { processTerminal, runCommandLine } from '#cli';
import type { Desk } from '#communique';
import { Problem, type Terminal } from '#core';
import type { ServeDoor } from '#http';
import type { ReportRow, RowsWanted } from '#reports';
import type { Opening, Store } from '#store';
import packageFile from '../package.json' with { type: 'json' };
import { commands as commitmentCommands } from './commitments/commands.ts';
import { commands as communiqueCommands } from './communique/commands.ts';
import { commands as documentCommands } from './communique/documents/commands.ts';
import { commands as httpCommands } from './http/commands.ts';
import { commands as reportCommands } from './reports/commands.ts';
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
async function deskOf(store: Store, now: () => number): Promise<Desk> {
  const { register } = await import('#commitments');
  return { store, now, register };
}

/** @throws Problem `not-found` when the register has no entry of the text that is asked for */
async function reportRows({ db }: Store, { document, ...view }: RowsWanted): Promise<readonly ReportRow[]> {
  const { allEntries } = await import('#commitments');
  const rows = await allEntries(db, { type: 'all', document }, view);
  if (document !== undefined && rows.length === 0)
    throw new Problem('not-found', `the register has no entry of the text ${document}`);
  return rows;
}

/** The routes of all modules. @param now milliseconds since 1970 */
export async function moduleRoutes(store: Store, now: () => number): Promise<OpenAPIHono[]> {
  const desk = await deskOf(store, now);
  const documents = await import('./communique/documents/routes.ts');
  const commitments = await import('./commitments/routes.ts');
  const reports = await import('./reports/routes.ts');
  return [
    documents.routes(desk),
    commitments.routes(desk),
    reports.routes({ rows: (wanted) => reportRows(store, wanted), now }),
  ];
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
    routes: (store) => moduleRoutes(store, terminal.now),
    async welcome(store) {
      const { welcomeExample } = await import('#communique');
      await welcomeExample(await deskOf(store, terminal.now));
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
        withDesk: (data, use) => door.withStore(data, async (store) => use(await deskOf(store, terminal.now))),
      }),
      commitmentCommands(terminal, door),
      reportCommands(terminal, { ...door, rows: reportRows }),
      storeCommands(terminal, door),
      httpCommands(terminal, serveDoor(terminal)),
    ],
    terminal,
  );
}

const entry = process.argv[1];
if (entry?.endsWith('.ts') && import.meta.url === pathToFileURL(entry).href)
  process.exitCode = await main(process.argv);
