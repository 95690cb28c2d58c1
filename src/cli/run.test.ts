import { expect, test } from 'vitest';
import { Problem, type Terminal } from '#core';
import { type Mount, runCommandLine } from './run.ts';

interface Said {
  code: number;
  out: string;
  notes: string[];
}

const mount: Mount = (program) => {
  program
    .command('count')
    .description('count something')
    .argument('<n>')
    .option('--json')
    .action((n: string) => {
      if (n === 'many') throw new Problem('bad-date', 'not a date', { file: 'a.csv', line: 7, field: 'due' });
      if (n === 'locked') throw new Problem('data-folder-locked', 'held by 12');
      if (n === 'lost') throw new Problem('not-found', 'ROME-2021/99');
      if (n === 'refused') throw new Problem('writing-closed', 'not here');
      throw new TypeError('first line\nsecond line');
    });
};

async function run(...words: string[]): Promise<Said> {
  const said: Said = { code: 0, out: '', notes: [] };
  const terminal: Terminal = {
    now: () => 0,
    colour: false,
    width: 100,
    write: (text) => void (said.out += text),
    note: (text) => void said.notes.push(text),
    progress: () => undefined,
  };
  said.code = await runCommandLine(['node', 'entente', ...words], [mount], terminal);
  return said;
}

test('a problem is one line that says its code, what it is and where', async () => {
  expect(await run('count', 'many')).toEqual({
    code: 2,
    out: '',
    notes: ['entente: bad-date: not a date (a.csv:7, due)'],
  });
});

test.each([
  ['locked', 4],
  ['lost', 5],
  ['refused', 6],
  ['crash', 1],
])('a failure of the kind %s has the exit code %d', async (kind, code) => {
  const said = await run('count', kind);
  expect([said.code, said.out, said.notes.length]).toEqual([code, '', 1]);
});

test('an error that nobody foresaw is told in one line', async () => {
  expect((await run('count', 'crash')).notes).toEqual(['entente: unforeseen: first line second line']);
});

test.each([
  [['count']],
  [['count', '1', '--nonsense']],
  [['nonsense']],
  [['count', '1', '2']],
  [['completion', 'csh']],
])('a wrong use is one line and nothing on standard output: %j', async (words) => {
  const { code, out, notes } = await run(...words);
  expect([code, out, notes.length]).toEqual([2, '', 1]);
  expect(notes[0]).toMatch(/^entente: bad-usage: [^\n]+\(--help tells how it is used\)$/);
});

test('without a command, help is given to the person and nothing to the next program', async () => {
  const { code, out, notes } = await run();
  expect([code, out]).toEqual([2, '']);
  expect(notes.join('\n')).toContain('count something');
});

test('help is an answer: of the program and of each command', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, notes: [] });
  expect((await run('--help')).out).toContain('Exit codes:');
  expect((await run('count', '--help')).out).toContain('count something');
});
