import type { Command } from 'commander';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `--format`, `-f` */
  flags: string[];
  takesValue: boolean;
  /** the only values, where there are such; otherwise a value is completed as a file */
  values: readonly string[];
  description: string;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** names from below the program: `lists load`; empty for the program itself */
  path: string;
  commands: { name: string; description: string }[];
  /** its own and those of the commands above it */
  options: CompletedOption[];
  /** the only values of its first argument, where there are such */
  values: readonly string[];
  takesArgument: boolean;
}

function optionsOf(command: Command): CompletedOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      takesValue: option.required || option.optional,
      values: option.argChoices ?? [],
      description: option.description,
    }));
}

/** All commands of a program, each before those below it. */
export function commandTree(
  command: Command,
  path = '',
  inherited: readonly CompletedOption[] = [],
): CompletedCommand[] {
  const below = command
    .createHelp()
    .visibleCommands(command)
    .filter((sub) => sub.name() !== 'help');
  const [argument] = command.registeredArguments;
  const own = optionsOf(command);
  const known = new Set(own.flatMap(({ flags }) => flags));
  const options = [...own, ...inherited.filter(({ flags }) => !flags.some((flag) => known.has(flag)))];
  const self: CompletedCommand = {
    path,
    commands: below.map((sub) => ({ name: sub.name(), description: sub.description() })),
    options,
    values: argument?.argChoices ?? [],
    takesArgument: argument !== undefined,
  };
  return [self, ...below.flatMap((sub) => commandTree(sub, `${path} ${sub.name()}`.trim(), options))];
}

/** `where|word` for each option that takes a value, as the shells' `case` knows them. */
export function valueTakers(tree: readonly CompletedCommand[]): string[] {
  return tree.flatMap(({ path, options }) =>
    options.filter(({ takesValue }) => takesValue).flatMap(({ flags }) => flags.map((flag) => `${path}|${flag}`)),
  );
}

/** `where|word` for each word that leads into a command. */
export function steps(tree: readonly CompletedCommand[]): string[] {
  return tree.flatMap(({ path, commands }) => commands.map(({ name }) => `${path}|${name}`));
}

/** `where|option` and its only values, for each option that has such. */
export function choices(tree: readonly CompletedCommand[]): { key: string; values: readonly string[] }[] {
  return tree.flatMap(({ path, options }) =>
    options
      .filter(({ values }) => values.length > 0)
      .flatMap(({ flags, values }) => flags.map((flag) => ({ key: `${path}|${flag}`, values }))),
  );
}

/** A text as one word of a shell, whatever it holds. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
