import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { afterAll, expect, test } from 'vitest';
import { completionScript } from './completion-command.ts';
import { commandTree } from './tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sample(): Command {
  const program = new Command('entente').option('--data <dir>', "the data's folder");
  program
    .command('report')
    .addOption(new Option('--format <name>', 'one of three: a "word"').choices(['md', 'html', 'json']));
  program.command('read').argument('<file>').option('-t, --text', 'only the text');
  const lists = program.command('finance').command('lists').description('lists of names');
  lists.command('load').option('--as <list>').argument('<file...>');
  lists.command('show').addArgument(new Argument('<list>').choices(['un', 'ofac']));
  return program;
}

function sh(shell: 'bash' | 'zsh' | 'fish', ...words: string[]) {
  return spawnSync(shell, words, { encoding: 'utf8', cwd: folder });
}

const has = (shell: 'bash' | 'zsh' | 'fish'): boolean => sh(shell, '-c', 'exit 0').status === 0;

/** What bash offers for the last word of a command line. */
function bashOffers(...words: string[]): string[] {
  const script = `${completionScript('bash', sample())}
COMP_WORDS=(entente ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_entente; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = sh('bash', '--norc', '-c', script);
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

/** What fish offers for a command line, without descriptions. */
function fishOffers(line: string): string[] {
  const file = join(folder, 'entente.fish');
  writeFileSync(file, completionScript('fish', sample()));
  const script = `source ${file}; complete -C ${JSON.stringify(line)}`;
  const { stdout, stderr } = sh('fish', '--no-config', '-c', script);
  expect(stderr).toBe('');
  return stdout.split('\n').flatMap((offer) => offer.split('\t')[0] || []);
}

/** What zsh offers, its own words for offering replaced by printing. */
function zshOffers(...words: string[]): string {
  const script = `${completionScript('zsh', sample()).replace(/^if \[\[ \$funcstack.*$/m, '')}
_describe() { print -rl -- \${(P)2} }; compadd() { shift; print -rl -- "$@" }; _files() { print -r -- FILES }
words=(entente ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=$#words; PREFIX=$words[-1]; _entente`;
  const { stdout, stderr } = sh('zsh', '-f', '-c', script);
  expect(stderr).toBe('');
  return stdout.trim();
}

test('the tree knows each command, its own options and those of the commands above it', () => {
  const tree = commandTree(sample());
  expect(tree.map(({ path }) => path)).toEqual([
    '',
    'report',
    'read',
    'finance',
    'finance lists',
    'finance lists load',
    'finance lists show',
  ]);
  expect(tree[2]?.options.flatMap(({ flags }) => flags)).toEqual(['-t', '--text', '-h', '--help', '--data']);
});

test.runIf(has('bash'))('bash offers commands, options, and values where there are only some', () => {
  expect(bashOffers('')).toEqual(['report', 'read', 'finance']);
  expect(bashOffers('re')).toEqual(['report', 'read']);
  expect(bashOffers('--data', 'read', 'r')).toEqual(['report', 'read']);
  expect(bashOffers('finance', 'lists', '')).toEqual(['load', 'show']);
  expect(bashOffers('finance', 'lists', 'show', '')).toEqual(['un', 'ofac']);
  expect(bashOffers('report', '--f')).toEqual(['--format']);
  expect(bashOffers('report', '--format', '')).toEqual(['md', 'html', 'json']);
  expect(bashOffers('read', '--')).toEqual(['--text', '--help', '--data']);
});

test.runIf(has('bash'))('bash is left to offer files where nothing else is known', () => {
  expect(bashOffers('read', '')).toEqual([]);
  expect(bashOffers('--data', '')).toEqual([]);
});

test.runIf(has('fish'))('fish offers the same', () => {
  expect(fishOffers('entente ').toSorted()).toEqual(['finance', 'read', 'report']);
  expect(fishOffers('entente finance lists ').toSorted()).toEqual(['load', 'show']);
  expect(fishOffers('entente report --format ').toSorted()).toEqual(['html', 'json', 'md']);
  expect(fishOffers('entente --data read re').toSorted()).toEqual(['read', 'report']);
  expect(fishOffers('entente read --t')).toEqual(['--text']);
  expect(fishOffers('entente read ')).toEqual(['entente.fish']);
});

test.runIf(has('zsh'))('zsh reads its script without a fault and is told of the function', () => {
  const file = join(folder, '_entente');
  writeFileSync(file, completionScript('zsh', sample()));
  expect(sh('zsh', '-n', file)).toMatchObject({ status: 0, stderr: '' });
  const script = `autoload -Uz compinit && compinit -u -d ${join(folder, 'dump')}; source ${file}; print $_comps[entente]`;
  const { stdout, stderr } = sh('zsh', '-f', '-c', script);
  expect({ stdout, stderr }).toEqual({ stdout: '_entente\n', stderr: '' });
});

test.runIf(has('zsh'))('zsh offers commands, options, and values where there are only some', () => {
  expect(zshOffers('')).toBe('report:\nread:\nfinance:');
  expect(zshOffers('finance', 'lists', '')).toBe('load:\nshow:');
  expect(zshOffers('report', '--format', '')).toBe('md\nhtml\njson');
  expect(zshOffers('report', '-')).toContain('--format:one of three: a "word"');
  expect(zshOffers('read', '-')).toContain("--data:the data's folder");
  expect(zshOffers('read', '')).toBe('FILES');
});
