import { pathToFileURL } from 'node:url';
import { processTerminal, runCommandLine } from '#cli';
import { commands as communiqueCommands } from './communique/commands.ts';

/** Wires the modules to the doors and runs one command line; the only place that knows them all. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  return runCommandLine(argv, [communiqueCommands(terminal)], terminal);
}

const entry = process.argv[1];
if (entry?.endsWith('.ts') && import.meta.url === pathToFileURL(entry).href)
  process.exitCode = await main(process.argv);
