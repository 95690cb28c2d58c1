import type { Command } from 'commander';
import type { Terminal } from '#core';

/** `entente read`: what a text says, provision by provision; needs no database. */
export function commands(terminal: Terminal): (program: Command) => void {
  return (program) => {
    program
      .command('read')
      .description('read a communiqué and show its provisions; nothing is stored')
      .argument('<file>', 'a .txt, .md, .html, .docx or .pdf file, or - for standard input')
      .option('--date <YYYY-MM-DD>', 'the date of the text; deadlines are reckoned from it')
      .option('--json', 'a JSON array of provisions')
      .option('--text', 'only the text as it is stored, the one that offsets point into')
      .option('--explain', 'show in plain words how each provision was read')
      .action(async (file: string, options: { date?: string; json?: boolean; text?: boolean; explain?: boolean }) => {
        const { runRead } = await import('./read-command.ts');
        await runRead(file, options, terminal);
      });
  };
}
