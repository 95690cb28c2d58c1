import { type Command, Option } from 'commander';
import { LANGUAGES, type Terminal } from '#core';
import type { ReportDoor } from './report-command.ts';

/** `entente report`: the progress report. */
export function commands(terminal: Terminal, door: ReportDoor): (program: Command) => void {
  return (program) => {
    program
      .command('report')
      .description('write the progress report: by line of effort, who owes what by when, and how it stands')
      .addOption(new Option('--format <form>', 'form of the report').choices(['md', 'html', 'json']).default('md'))
      .option('--json', 'the same as --format json')
      .addOption(new Option('--lang <language>', 'language of the report').choices([...LANGUAGES]).default('en'))
      .option('--document <symbol>', 'only the entries of one text, by its symbol (ROME-2021) or id')
      .option('--today <YYYY-MM-DD>', 'the day on which due dates are reckoned; today when left out')
      .option('--address <url>', 'address of the service, for links to the register', 'http://127.0.0.1:4600')
      .option('--out <file>', 'write to a file instead of standard output')
      .action(async (_options: unknown, command: Command) => {
        const { runReport } = await import('./report-command.ts');
        await runReport(command.optsWithGlobals(), terminal, door);
      });
  };
}
