import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { binariesFor, linkLibraries } from './binaries.ts';
import { copyBinaries } from './binaries-copy.ts';

let root: string;
let home: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-binaries-'));
  home = join(root, 'package', 'native');
  mkdirSync(join(home, 'bin'), { recursive: true });
  mkdirSync(join(home, 'lib'), { mode: 0o700 });
  writeFileSync(join(home, 'bin', 'postgres'), 'program', { mode: 0o700 });
  writeFileSync(join(home, 'lib', 'libx.so.1.2'), 'library', { mode: 0o600 });
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }];
  writeFileSync(join(home, 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const copy = (place: string) => copyBinaries({ home, version: '18.4.0' }, { ENTENTE_PG_CACHE: place }, linkLibraries);

test('the links among libraries that npm cannot carry are made, once or again', () => {
  expect(linkLibraries(home)).toBe(true);
  expect(linkLibraries(home)).toBe(true);
  expect(readlinkSync(join(home, 'lib', 'libx.so.1'))).toBe('libx.so.1.2');
});

test('the copy can be read and run by every account, whatever the package’s own modes', () => {
  const made = copy(join(root, 'cache'));
  const mode = (name: string) => statSync(join(String(made?.home), name)).mode & 0o777;
  expect([mode('..'), mode('lib'), mode('bin/postgres'), mode('lib/libx.so.1.2')]).toEqual([
    0o755, 0o755, 0o755, 0o644,
  ]);
  expect(readFileSync(join(String(made?.home), 'lib', 'libx.so.1'), 'utf8')).toBe('library');
});

test('the copy is made once, and again when it is not what the package holds', () => {
  const place = join(root, 'cache');
  const made = String(copy(place)?.home);
  writeFileSync(join(made, '..', 'mark'), '');
  expect(copy(place)?.home).toBe(made);
  expect(existsSync(join(made, '..', 'mark'))).toBe(true);
  writeFileSync(join(made, 'bin', 'postgres'), 'something else');
  expect(copy(place)?.home).toBe(made);
  expect(existsSync(join(made, '..', 'mark'))).toBe(false);
  writeFileSync(join(home, 'bin', 'postgres'), 'newer!!');
  expect(copy(place)?.home).not.toBe(made);
});

test('a place that others may write in is not used', () => {
  const place = join(root, 'cache');
  mkdirSync(place);
  chmodSync(place, 0o777);
  expect(copy(place)).toBeUndefined();
});

test('the programs that npm brought run for this account and, as root, for another', () => {
  const asRoot = process.getuid?.() === 0;
  const found = binariesFor(asRoot ? { uid: 65_534, gid: 65_534 } : undefined, {});
  expect(existsSync(join(found.home, 'bin', 'initdb'))).toBe(true);
});
