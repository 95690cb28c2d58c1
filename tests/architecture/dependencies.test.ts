import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import lockfile from '../../package-lock.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };

const page = readFileSync(new URL('../../docs/adr/0004-dependencies.md', import.meta.url), 'utf8');

/** Licences under which a package may be passed on with ours. */
const FREE = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Apache-2.0', '0BSD', 'Unlicense', 'OFL-1.1']);

/** Packages that are bundled into the pages, though the package file has them among the tools. */
const IN_PAGES = /^(?:react|react-dom|react-aria-components|@tanstack\/.*|@fontsource\/.*)$/;

interface Locked {
  dev?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
}

/** What is shipped under another licence than those above, or under none that is told. */
function unfree(packages: Readonly<Record<string, Locked>>): string[] {
  const shipped = new Set(Object.keys(packages).filter((path) => path && !packages[path]?.dev));
  const follow = (name: string): void => {
    const path = `node_modules/${name}`;
    if (shipped.has(path) || !packages[path]) return;
    shipped.add(path);
    Object.keys(packages[path].dependencies ?? {}).forEach(follow);
  };
  Object.keys(packageFile.devDependencies)
    .filter((name) => IN_PAGES.test(name))
    .forEach(follow);
  return [...shipped].filter((path) => !FREE.has(packages[path]?.license ?? 'none told')).toSorted();
}

test('every package that is depended upon is told with its reason, and none that is not', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const depended = [packageFile.dependencies, packageFile.devDependencies].flatMap(Object.keys);
  expect(told.toSorted()).toEqual(depended.toSorted());
});

test('every version is pinned', () => {
  const versions = [packageFile.dependencies, packageFile.devDependencies].flatMap(Object.values);
  expect(versions.filter((version) => !/^\d/.test(version))).toEqual([]);
});

test('what is shipped may be passed on', () => {
  expect(unfree(lockfile.packages as Record<string, Locked>)).toEqual([]);
});

test('a licence that binds whoever passes it on is found, and one that is not told', () => {
  const planted = {
    'node_modules/react': { dev: true, license: 'MIT', dependencies: { 'bound-tool': '1.0.0' } },
    'node_modules/bound-tool': { dev: true, license: 'AGPL-3.0' },
    'node_modules/silent': {},
    'node_modules/axe-core': { dev: true, license: 'MPL-2.0' },
  };
  expect(unfree(planted)).toEqual(['node_modules/bound-tool', 'node_modules/silent']);
});
