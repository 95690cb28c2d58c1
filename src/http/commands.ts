import type { Command } from 'commander';
import type { Terminal } from '#core';
import type { ServeDoor } from './serve.ts';

const PORT = '4600';
const HOST = '127.0.0.1';

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** `entente serve`: the pages and the interface for programs, until it is interrupted. */
export function commands(terminal: Terminal, door: ServeDoor): (program: Command) => void {
  const { env } = door;
  return (program) => {
    program
      .command('serve')
      .description('serve the pages and the interface for programs until interrupted')
      .option('--port <number>', 'port to listen on, 0 for any (or ENTENTE_PORT)', env['ENTENTE_PORT'] ?? PORT)
      .option('--host <address>', 'address to listen on (or ENTENTE_HOST)', env['ENTENTE_HOST'] ?? HOST)
      .option(
        '--name <host>',
        'a host name to answer to besides those of this machine; may be repeated (or ENTENTE_NAMES)',
        collect,
        env['ENTENTE_NAMES']?.split(/[\s,]+/).filter(Boolean),
      )
      .option('--json', 'tell the address as JSON')
      .action(async (_options: unknown, command: Command) => {
        const { serve } = await import('./serve.ts');
        process.exitCode = await serve(command.optsWithGlobals(), terminal, door);
      });
  };
}
