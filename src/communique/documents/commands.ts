import type { Command } from 'commander';
import type { Terminal } from '#core';
import type { Desk } from './ingestion.ts';

/** What `ingest` is given: a desk at which texts are taken in, for as long as it is used. */
export interface IngestDoor {
  withDesk<T>(dataDir: string, use: (desk: Desk) => Promise<T>): Promise<T>;
}

/** `entente ingest`: a communiqué is read, kept and entered in the register. */
export function commands(terminal: Terminal, door: IngestDoor): (program: Command) => void {
  return (program) => {
    program
      .command('ingest')
      .description('take a communiqué in: read it, keep it, and enter its promises in the register')
      .argument('<file>', 'a .txt, .md, .html, .docx or .pdf file, or - for standard input')
      .option('--date <YYYY-MM-DD>', 'the date of the text; deadlines are reckoned from it')
      .option('--symbol <symbol>', 'what its numbers begin with (ROME-2021); told from place and year when not given')
      .option('--as <symbol>', 'it is the corrected text of this symbol, however much it differs')
      .option('--title <title>', "its title; the text's own when not given")
      .option('--address <url>', 'where it is published')
      .option('--json', 'what came of it, as JSON')
      .action(async (file: string, _options: unknown, command: Command) => {
        const { runIngest } = await import('./ingest-command.ts');
        await runIngest(file, command.optsWithGlobals(), { terminal, door });
      });
  };
}
