import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brokenRules } from './broken-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rules that one planted file breaks, each as `rule line`. */
function brokenIn(file: string, source: string): string[] {
  const planted = mkdtempSync(join(tmpdir(), 'entente-planted-'));
  try {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), source);
    return brokenRules(planted).map(({ rule, line }) => `${rule} ${line}`);
  } finally {
    rmSync(planted, { recursive: true, force: true });
  }
}

test('the house keeps the direction of its imports', () => {
  expect(brokenRules(root)).toEqual([]);
});

test.each([
  [
    'src/commitments/register.ts',
    "import { Problem } from '#core';\nimport type { Store } from '#store';\nimport { z } from 'zod';",
  ],
  ['src/commitments/register.ts', "import type { Desk } from '#communique/documents';"],
  ['src/commitments/register.ts', "import { due } from './due/due.ts';\nexport * from './schema.ts';"],
  [
    'src/commitments/due/due.ts',
    "import { number } from '../number.ts';\nimport words from '../messages.en.json' with { type: 'json' };",
  ],
  ['src/lines/financial/screen.ts', "import { commitments } from '#commitments';"],
  ['src/vigilance/watch.ts', "import { screen } from '#lines/financial';"],
  ['src/commitments/register.test.ts', "import { testStore } from '#store/testing';"],
  [
    'src/main.ts',
    "import { commands } from './store/commands.ts';\nconst x = await import('./communique/documents/routes.ts');\nimport { processTerminal } from '#cli';",
  ],
  [
    'src/migrations.ts',
    "import type { Migration } from '#store';\nimport { steps } from './communique/documents/migrations.ts';",
  ],
  [
    'web/pages/home/home.tsx',
    "import type { Provision } from '#communique';\nimport { x } from '../../shared/x.ts';\nimport React from 'react';",
  ],
])('%s may import what it does', (file, source) => {
  expect(brokenIn(file, source)).toEqual([]);
});

test.each([
  ['a module below it', 'src/store/rows.ts', "import { register } from '#commitments';", 'direction'],
  ['a type of a module below it', 'src/core/words.ts', "\n\nimport type { Store } from '#store';", 'direction'],
  ['a module below it, when it is needed', 'src/core/words.ts', "const load = () => import('#store');", 'direction'],
  ['a type of a module below it, inline', 'src/core/words.ts', "type Store = import('#store').Store;", 'direction'],
  ['a module below it, to hand it on', 'src/core/index.ts', "export { openStore } from '#store';", 'direction'],
  ['everything of a module below it', 'src/core/index.ts', "export * from '#store';", 'direction'],
  [
    'a line, from above the lines',
    'src/commitments/register.ts',
    "import { pledges } from '#lines/stabilization';",
    'direction',
  ],
  ['another line', 'src/lines/financial/screen.ts', "import { pledges } from '#lines/stabilization';", 'lines-apart'],
  [
    'the inside of a module, by a path',
    'src/reports/report.ts',
    "import { row } from '../commitments/row.ts';",
    'face',
  ],
  ['the inside of a module, by its name', 'src/reports/report.ts', "import { row } from '#commitments/row';", 'face'],
  [
    'the inside of a module, by a way around',
    'src/reports/report.ts',
    "import { row } from './../../src/commitments/row.ts';",
    'face',
  ],
  [
    'the inside of a module, by an absolute path',
    'src/reports/report.ts',
    "import { row } from '/src/commitments/row.ts';",
    'face',
  ],
  [
    'the inside of another line, by a path',
    'src/lines/financial/a.ts',
    "import { b } from '../stabilization/b.ts';",
    'face',
  ],
  ['a part without a face of its own', 'src/reports/report.ts', "import { words } from '#communique/english';", 'face'],
  [
    'a part of a module below it',
    'src/store/rows.ts',
    "import type { Desk } from '#communique/documents';",
    'direction',
  ],
  ['its own face', 'src/reports/report.ts', "import { row } from '#reports';", 'face'],
  [
    'the inside of a module, by the old way',
    'src/reports/report.ts',
    "const row = require('../commitments/row.ts');",
    'face',
  ],
  [
    'a face for tests, in code that is none',
    'src/reports/report.ts',
    "import { testStore } from '#store/testing';",
    'tests-only',
  ],
  ['a door of another module', 'src/http/app.ts', "import { routes } from '../commitments/routes.ts';", 'wiring'],
  ['a command of another module', 'src/cli/run.ts', "import { commands } from '../store/commands.ts';", 'wiring'],
  ['the wiring', 'src/cli/run.ts', "import { main } from '../main.ts';", 'wiring'],
  ['a door, beside the wiring', 'src/migrations.ts', "import { routes } from './commitments/routes.ts';", 'wiring'],
  ['the inside of a module, where it is wired', 'src/main.ts', "import { row } from './commitments/row.ts';", 'face'],
  ['pages', 'src/http/app.ts', "import { home } from '../../web/pages/home/home.tsx';", 'pages'],
  ['what is reckoned while it runs', 'src/core/words.ts', 'const name = "#store"; await import(name);', 'hidden'],
])('a module that imports %s is found', (_what, file, source, rule) => {
  expect(brokenIn(file, source)).toEqual([`${rule} ${source.split('\n').length}`]);
});

test.each([
  ['more than a type', "import { KINDS } from '#communique';"],
  ['a type beside what runs', "import { type Kind, KINDS } from '#communique';"],
  ['a type in a way that leaves an import behind', "import { type Kind } from '#communique';"],
  ['a module when it is needed', "await import('#communique');"],
  ['a file of a module', "import type { Kind } from '../../../src/communique/provision.ts';"],
  ['a face for tests', "import type { TestStore } from '#store/testing';"],
])('a page that takes %s from the modules is found', (_what, source) => {
  expect(brokenIn('web/pages/home/home.tsx', source)).toEqual(['pages 1']);
});

test('a module without a place in the order is found, even when it imports nothing', () => {
  expect(brokenIn('src/helpers/strings.ts', 'export const x = 1;')).toEqual(['unplaced-module 1']);
});
