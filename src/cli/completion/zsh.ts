import { choices, type CompletedCommand, quoted, steps, valueTakers } from './tree.ts';

function described(name: string, description: string): string {
  return quoted(`${name.replaceAll(':', String.raw`\:`)}:${description}`);
}

function offers({ path, commands, options, values, takesArgument }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags.map((flag) => described(flag, option.description)));
  const names = [
    ...commands.map(({ name, description }) => described(name, description)),
    ...values.map((value) => quoted(value)),
  ];
  const files = takesArgument && values.length === 0 ? ' files=1' : '';
  return `    ${quoted(path)}) flags=(${flags.join(' ')}) names=(${names.join(' ')})${files} ;;`;
}

/** Completion for zsh, with descriptions. */
export function zshCompletion(program: string, tree: readonly CompletedCommand[]): string {
  return `#compdef ${program}
# completion of ${program} for zsh; to use it: eval "$(${program} completion zsh)"
_${program}() {
  local at='' pending='' word files=''
  local -a flags names
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word="$words[i]"
    if [[ -n $pending ]]; then pending=''; continue; fi
    case "$at|$word" in
      ${valueTakers(tree).map(quoted).join('|')}) pending="$word" ;;
      ${steps(tree).map(quoted).join('|')}) at="\${at:+$at }$word" ;;
    esac
  done
  if [[ -n $pending ]]; then
    case "$at|$pending" in
${choices(tree)
  .map(({ key, values }) => `      ${quoted(key)}) compadd -- ${values.map(quoted).join(' ')} ;;`)
  .join('\n')}
      *) _files ;;
    esac
    return
  fi
  case "$at" in
${tree.map(offers).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe option flags
  else
    (( $#names )) && _describe command names
    [[ -n $files ]] && _files
  fi
}
if [[ $funcstack[1] == _${program} ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}
