import { Command, CommanderError } from 'commander';
import { exitCodeOf, Problem, type Terminal } from '#core';

/** Adds one module's commands to the program. */
export type Mount = (program: Command) => void;

function placed(problem: Problem): string {
  const { file, line, cell, field } = problem.place;
  const parts = [file && line ? `${file}:${line}` : (file ?? (line ? `line ${line}` : undefined)), cell, field];
  const place = parts.filter(Boolean).join(', ');
  return place ? ` (${place})` : '';
}

/**
 * Runs one command line.
 * @param argv as `process.argv`
 * @returns the exit code: 0 done, 1 unforeseen, 2 bad input or usage, 3 no or findings, 4 locked, 5 not found, 6 refused
 */
export async function runCommandLine(
  argv: readonly string[],
  mounts: readonly Mount[],
  terminal: Terminal,
): Promise<number> {
  const program = new Command('entente')
    .description('Keeps the word of a coalition: reads communiqués, keeps the register of what was promised, reports.')
    .option('--data <dir>', 'data folder (or ENTENTE_DATA)', process.env['ENTENTE_DATA'] ?? '.entente')
    .showHelpAfterError('(add --help for how to use it)')
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.note(text.trimEnd()), writeOut: (text) => terminal.write(text) });
  for (const mount of mounts) mount(program);
  inheritExit(program);
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Problem) {
      terminal.note(`entente: ${error.code}: ${error.detail}${placed(error)}`);
      return exitCodeOf(error.status);
    }
    terminal.note(
      `entente: unforeseen: ${error instanceof Error ? (process.env['ENTENTE_DEBUG'] ? error.stack : error.message) : String(error)}`,
    );
    return 1;
  }
}

function inheritExit(command: Command): void {
  for (const sub of command.commands) {
    sub.exitOverride();
    inheritExit(sub);
  }
}
