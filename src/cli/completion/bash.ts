import { choices, type CompletedCommand, quoted, steps, valueTakers } from './tree.ts';

function words({ path, commands, options, values }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const names = [...commands.map(({ name }) => name), ...values].join(' ');
  return `    ${quoted(path)}) flags=${quoted(flags)} names=${quoted(names)} ;;`;
}

/** Completion for bash. Where nothing is offered, files are. */
export function bashCompletion(program: string, tree: readonly CompletedCommand[]): string {
  return `# completion of ${program} for bash; to use it: eval "$(${program} completion bash)"
_${program}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" at='' pending='' flags='' names='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ -n $pending ]]; then pending=''; continue; fi
    case "$at|$word" in
      ${valueTakers(tree).map(quoted).join('|')}) pending="$word" ;;
      ${steps(tree).map(quoted).join('|')}) at="\${at:+$at }$word" ;;
    esac
  done
  if [[ -n $pending ]]; then
    case "$at|$pending" in
${choices(tree)
  .map(({ key, values }) => `      ${quoted(key)}) COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$cur")) ;;`)
  .join('\n')}
      *) ;;
    esac
    return
  fi
  case "$at" in
${tree.map(words).join('\n')}
  esac
  if [[ $cur == -* ]]; then names="$flags"; fi
  COMPREPLY=($(compgen -W "$names" -- "$cur"))
}
complete -o default -F _${program} ${program}
`;
}
