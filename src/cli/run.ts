import { Command, CommanderError } from 'commander';
import { exitCodeOf, Problem, type Terminal } from '#core';
import { completionCommand } from './completion/completion-command.ts';

/** Adds one module's commands to the program. */
export type Mount = (program: Command) => void;

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
  const program = programOf(mounts, terminal);
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    terminal.progress('');
    return exitOf(error, terminal);
  }
}

/** The whole tree of commands. */
function programOf(mounts: readonly Mount[], terminal: Terminal): Command {
  const program = new Command('entente')
    .description('Keeps the word of a coalition: reads communiqués, keeps the register of what was promised, reports.')
    .option('--data <dir>', 'data folder (or ENTENTE_DATA)', process.env['ENTENTE_DATA'] ?? '.entente')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => terminal.note(text.trimEnd()),
      writeOut: (text) => terminal.write(text),
      outputError: (text) => terminal.note(`entente: bad-usage: ${inOneLine(text)}`),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .addHelpText('after', EXIT_CODES);
  for (const mount of [...mounts, completionCommand(terminal)]) mount(program);
  return program;
}

const EXIT_CODES = `
Exit codes: 0 done or yes, 1 unforeseen, 2 bad input or usage, 3 no, findings or tampered, 4 locked or conflict,
5 not found, 6 refused by a gate or a right.`;

function inOneLine(text: string): string {
  const said = text.replace(/^error: /, '').trim();
  return `${said.replace(/\s*\n\s*/g, ' ')} (--help tells how it is used)`;
}

function exitOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Problem) {
    terminal.note(`entente: ${error.code}: ${error.detail}${placed(error)}`);
    return exitCodeOf(error.status);
  }
  const told = error instanceof Error ? error.message : String(error);
  terminal.note(`entente: unforeseen: ${told.replace(/\s*\n\s*/g, ' ')}`);
  if (process.env['ENTENTE_DEBUG'] && error instanceof Error) terminal.note(error.stack ?? '');
  return 1;
}

function placed(problem: Problem): string {
  const { file, line, cell, field } = problem.place;
  const parts = [file && line ? `${file}:${line}` : (file ?? (line ? `line ${line}` : undefined)), cell, field];
  const place = parts.filter(Boolean).join(', ');
  return place ? ` (${place})` : '';
}
