import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exitCodeOf } from '#core';
import packageFile from '../package.json' with { type: 'json' };
import { linksIn } from './charter/charter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const run = promisify(execFile);

/** Lines of the blocks of commands, and commands named in the running text. */
function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
  const named = [...markdown.matchAll(/`((?:npm|bin\/entente) [^`]+)`/g)].map(([, command = '']) => command);
  return [...blocks, ...named];
}

/** What is wrong with a command of npm; undefined when npm knows it. */
function faultOfScript(command: string): string | undefined {
  const [, first = '', second = ''] = command.split(' ');
  const name = first === 'run' ? second : first;
  if (['ci', 'install'].includes(name)) return undefined;
  const script = (packageFile.scripts as Record<string, string>)[name];
  if (script === undefined) return `${command}: package.json has no script ${name}`;
  const file = script.split(' ').find((word) => /\.(?:m?js|ts)$/.test(word));
  return file && !existsSync(join(root, file)) ? `${command}: there is no ${file}` : undefined;
}

/** The help of one command, asked for as anyone would. */
async function helpOf(command: string): Promise<string> {
  const words = ['--import', 'tsx', 'src/main.ts', ...(command ? [command] : []), '--help'];
  return (await run(process.execPath, words, { cwd: root })).stdout;
}

/** Commands that Entente does not have, and options that the help of a command does not know. */
async function unknownWords(commands: readonly string[]): Promise<string[]> {
  const top = await helpOf('');
  const known = new Map([...top.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => [name, '']));
  const unknown: string[] = [];
  for (const command of commands) {
    const [, name = '', ...words] = command.split(' ');
    if (name.startsWith('--')) continue;
    if (!known.has(name)) {
      unknown.push(command);
      continue;
    }
    const help = known.get(name) || (await helpOf(name));
    known.set(name, help);
    unknown.push(...words.filter((word) => word.startsWith('--') && !help.includes(`${word} `)));
  }
  return unknown;
}

/** Every name below `src` of a variable of the environment; those of tests apart. */
function settingsInCode(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|[\\/]testing[\\/]/.test(name),
  );
  const named = files.flatMap((name) => [
    ...readFileSync(join(root, 'src', name), 'utf8').matchAll(/\b(?:(?:ENTENTE|DATABASE)(?:_[A-Z]+)+|NO_COLOR)\b/g),
  ]);
  return [...new Set(named.map(([name]) => name))].toSorted();
}

/** First cells of the table under a heading, less their backticks. */
function firstCells(heading: string): string[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const cells = section.split('\n').filter((line) => line.startsWith('|'));
  return cells.slice(2).map((line) => (line.split('|')[1] ?? '').replaceAll('`', '').trim());
}

test('every command of npm that the README names is one', () => {
  const commands = commandsIn(readme).filter((command) => command.startsWith('npm '));
  expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test']));
  expect(commands.flatMap((command) => faultOfScript(command) ?? [])).toEqual([]);
});

test('every command of Entente that the README names is one, with its options', { timeout: 120_000 }, async () => {
  expect(existsSync(join(root, packageFile.bin.entente))).toBe(true);
  const commands = commandsIn(readme).filter((command) => command.startsWith('bin/entente '));
  expect(commands.length).toBeGreaterThan(8);
  expect(await unknownWords(commands)).toEqual([]);
});

test('a command that there is not is found, and an option too', { timeout: 120_000 }, async () => {
  expect(faultOfScript('npm run score:nothing')).toContain('no script score:nothing');
  expect(await unknownWords(['bin/entente forget it', 'bin/entente verify --quickly --json'])).toEqual([
    'bin/entente forget it',
    '--quickly',
  ]);
});

test('the table of settings names what the code reads, all of it and no more', () => {
  expect(firstCells('Settings').toSorted()).toEqual(settingsInCode());
});

test('the table of exit codes is that of the code', () => {
  const given = [0, 3, ...[400, 403, 404, 409, 422, 423, 500].map(exitCodeOf)];
  expect(firstCells('Exit codes').map(Number)).toEqual([...new Set(given)].toSorted());
});

test('the version of Node that the README asks for is the one that the package asks for', () => {
  expect(/Node\.js ([\d.]+) or later/.exec(readme)?.[1]).toBe(packageFile.engines.node.replace('>=', ''));
});

const PAPERS = [
  'README.md',
  'CHARTER.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs/adr')).map((name) => `docs/adr/${name}`),
];

test.each(PAPERS)('every link of %s leads to a file that is there', (paper) => {
  const targets = linksIn(readFileSync(join(root, paper), 'utf8'))
    .map(({ target }) => target)
    .filter((target) => !/^(?:https?:|#)/.test(target));
  expect(targets.filter((target) => !existsSync(join(root, dirname(paper), target)))).toEqual([]);
});
