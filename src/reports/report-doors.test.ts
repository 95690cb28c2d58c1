import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, expect, test } from 'vitest';
import { Problem, type Terminal } from '#core';
import { commands } from './commands.ts';
import { routes } from './routes.ts';
import { SAMPLE } from './testing/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = () => Date.UTC(2022, 4, 1, 12);

async function rowsOf({ document }: { document?: string }) {
  if (document !== undefined && document !== 'ROME-2021') throw new Problem('not-found', document);
  return SAMPLE;
}

const app = routes({ rows: rowsOf, now });

async function run(...words: string[]): Promise<{ out: string; notes: string[] }> {
  const said = { out: '', notes: [] as string[] };
  const terminal: Terminal = {
    now,
    colour: false,
    width: 80,
    write: (text) => void (said.out += text),
    note: (text) => void said.notes.push(text),
    progress: () => undefined,
  };
  const program = new Command('entente').option('--data <dir>', '', folder).exitOverride();
  const door = {
    withStore: async <T>(_dir: string, use: (store: never) => Promise<T>) => use(undefined as never),
    rows: async (_store: unknown, filter: object) => rowsOf(filter),
  };
  commands(terminal, door as never)(program);
  await program.parseAsync(['node', 'entente', 'report', ...words]);
  return said;
}

test('the interface gives the report as data unless asked otherwise', async () => {
  const answer = await app.request('/reports/progress');
  expect(await answer.json()).toMatchObject({
    on: '2022-05-01',
    language: 'en',
    figures: { overdue: ['ROME-2021/1'] },
  });
});

test('as a page it may use its own style and nothing else', async () => {
  const answer = await app.request('/reports/progress?format=html&lang=ar');
  const html = await answer.text();
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(answer.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect([answer.headers.get('content-type'), answer.headers.get('content-language')]).toEqual([
    'text/html; charset=UTF-8',
    'ar',
  ]);
  expect(html).toContain('href="/register/ROME-2021/1"');
});

test('as Markdown it is told to be that', async () => {
  const answer = await app.request('/reports/progress?format=md&document=ROME-2021');
  expect([answer.headers.get('content-type'), (await answer.text()).slice(0, 17)]).toEqual([
    'text/markdown; charset=utf-8',
    '# Progress report',
  ]);
});

test('a form or language that there is not is refused', async () => {
  for (const query of ['format=pdf', 'lang=de'])
    expect((await app.request(`/reports/progress?${query}`)).status).toBe(400);
});

test('the command writes Markdown, or what it is asked for, in the language it is asked for', async () => {
  expect((await run()).out).toMatch(/^# Progress report\n/);
  expect((await run('--format', 'html', '--lang', 'fr')).out).toContain('<h1>Rapport d’avancement</h1>');
  expect(JSON.parse((await run('--json')).out)).toMatchObject({ on: '2022-05-01' });
});

test('the day of reckoning can be chosen, and must be a day', async () => {
  expect(JSON.parse((await run('--json', '--today', '2021-07-01')).out)).toMatchObject({ figures: { overdue: [] } });
  for (const day of ['2021-02-30', '01/02/2021', 'today', '2021-13-01'])
    await expect(run('--today', day)).rejects.toMatchObject({ code: 'bad-date' });
});

test('with a file nothing goes to standard output', async () => {
  const file = join(folder, 'report.html');
  expect(await run('--format', 'html', '--out', file, '--address', 'https://entente.example/')).toEqual({
    out: '',
    notes: [`written to ${file}`],
  });
  expect(readFileSync(file, 'utf8')).toContain('https://entente.example/register/ROME-2021/1');
  await expect(run('--out', join(folder, 'no', 'such', 'folder.md'))).rejects.toMatchObject({ code: 'bad-usage' });
});

test('a text that is not there is not found, and an address that is none is refused', async () => {
  await expect(run('--document', 'NOWHERE-1')).rejects.toMatchObject({ code: 'not-found' });
  for (const address of ['javascript:alert(1)', 'entente', 'ftp://x'])
    await expect(run('--address', address)).rejects.toMatchObject({ code: 'bad-usage' });
});
