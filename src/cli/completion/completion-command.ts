import { Argument, type Command } from 'commander';
import type { Terminal } from '#core';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { commandTree } from './tree.ts';
import { zshCompletion } from './zsh.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** What a shell must read to complete this program's commands, options and their values. */
export function completionScript(shell: keyof typeof SHELLS, program: Command): string {
  return SHELLS[shell](program.name(), commandTree(program));
}

/** `entente completion`: completion for a shell, made from the commands as they are. */
export function completionCommand(terminal: Terminal): (program: Command) => void {
  return (program) => {
    program
      .command('completion')
      .description('print what a shell needs to complete commands; its first lines say how to use it')
      .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
      .action((shell: keyof typeof SHELLS) => terminal.write(completionScript(shell, program)));
  };
}
