import { type CompletedCommand, type CompletedOption, quoted, steps, valueTakers } from './tree.ts';

/** A text as one word of fish, whose single quotes know a backslash. */
function fishQuoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}

function optionLine(start: string, { flags, takesValue, values, description }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values.length > 0 ? [`-x -a ${fishQuoted(values.join(' '))}`] : takesValue ? ['-r -F'] : [];
  return [start, ...names, ...value, `-d ${fishQuoted(description)}`].join(' ');
}

function lines(program: string, { path, commands, options, values, takesArgument }: CompletedCommand): string[] {
  const start = `complete -c ${program} -n ${fishQuoted(`__${program}_at ${quoted(path)}`)}`;
  return [
    ...commands.map(({ name, description }) => `${start} -a ${name} -d ${fishQuoted(description)}`),
    ...(values.length > 0 ? [`${start} -a ${fishQuoted(values.join(' '))}`] : []),
    ...(takesArgument && values.length === 0 ? [`${start} -F`] : []),
    ...options.map((option) => optionLine(start, option)),
  ];
}

/** Completion for fish, with descriptions. */
export function fishCompletion(program: string, tree: readonly CompletedCommand[]): string {
  return `# completion of ${program} for fish; to use it: ${program} completion fish | source
function __${program}_at
  set -l at ''
  set -l pending 0
  for word in (commandline -opc)[2..-1]
    if test $pending = 1
      set pending 0
      continue
    end
    switch "$at|$word"
      case ${valueTakers(tree).map(fishQuoted).join(' ')}
        set pending 1
      case ${steps(tree).map(fishQuoted).join(' ')}
        set at (string trim "$at $word")
    end
  end
  test "$at" = "$argv[1]"
end
complete -c ${program} -f
${tree.flatMap((command) => lines(program, command)).join('\n')}
`;
}
