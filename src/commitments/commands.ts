import type { Command } from 'commander';
import type { Terminal } from '#core';
import type { WithStore } from '#store';

/** What the register's commands are given. */
export interface RegisterDoor {
  withStore: WithStore;
}

/** `entente register`: who owes what, by when. */
export function commands(terminal: Terminal, door: RegisterDoor): (program: Command) => void {
  return (program) => {
    program
      .command('register')
      .description('show the register: who owes what, by when, from which words')
      .option('--line <id>', 'of this line of effort, or none')
      .option('--bearer <name>', 'owed by; a part of a name will do')
      .option('--due-after <YYYY-MM-DD>', 'due on this day or later')
      .option('--due-before <YYYY-MM-DD>', 'due before this day')
      .option('--state <state>', 'proposed, accepted, rejected, under_way, closed, lapsed or superseded')
      .option('--text <words>', 'words that all occur in the quote or the number')
      .option('--document <symbol>', 'from this text')
      .option('--type <type>', 'commitment, standing or all', 'commitment')
      .option('--sort <order>', 'number, -number, due, -due or line', 'number')
      .option('--lang <language>', 'of what is missing before blocked work: en, fr or ar', 'en')
      .option('--format <format>', 'table, json or csv', 'table')
      .option('--json', 'the same as --format json')
      .action(async (_options: unknown, command: Command) => {
        const { runRegister } = await import('./register-command.ts');
        await runRegister(command.optsWithGlobals(), { terminal, door });
      });
  };
}
