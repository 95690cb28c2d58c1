import { pathToFileURL } from 'node:url';
import { processTerminal, runCommandLine } from '#cli';
import type { Terminal } from '#core';
import type { Opening } from '#store';
import { commands as communiqueCommands } from './communique/commands.ts';
import { commands as storeCommands, type StoreDoor } from './store/commands.ts';

/** The store for commands; its code is loaded when one is wanted, so that commands without a store start at once. */
function storeDoor(terminal: Terminal): StoreDoor {
  async function opening(dataDir: string): Promise<Opening> {
    const { migrations } = await import('./migrations.ts');
    return { dataDir, env: process.env, now: terminal.now, migrations };
  }
  return {
    async withStore(dataDir, use) {
      const { withStore } = await import('#store');
      return withStore(await opening(dataDir), use);
    },
    async migrate(dataDir) {
      const { migrateStore } = await import('#store');
      return migrateStore(await opening(dataDir));
    },
  };
}

/** Wires the modules to the doors and runs one command line; the only place that knows them all. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const door = storeDoor(terminal);
  return runCommandLine(argv, [communiqueCommands(terminal), storeCommands(terminal, door)], terminal);
}

const entry = process.argv[1];
if (entry?.endsWith('.ts') && import.meta.url === pathToFileURL(entry).href)
  process.exitCode = await main(process.argv);
