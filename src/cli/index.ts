/** The command line's door: mounts what modules offer and holds no logic of its own. */
export { type Mount, runCommandLine } from './run.ts';
export { processTerminal } from './terminal.ts';
