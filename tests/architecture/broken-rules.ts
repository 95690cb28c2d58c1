import { existsSync, readdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { faceOf, moduleOf, rankOf } from './modules.ts';

/** The rules of who may import whom. */
type Rule =
  /** a folder of `src` that has no place in the order */
  | 'unplaced-module'
  /** a module imports only those above it */
  | 'direction'
  /** lines of effort never import each other */
  | 'lines-apart'
  /** a module is reached by its face alone */
  | 'face'
  /** the face for tests is for tests */
  | 'tests-only'
  /** only `main.ts` opens a module's doors and wires */
  | 'wiring'
  /** pages take types alone from `src`, and `src` nothing from pages */
  | 'pages'
  /** what is imported stands in the file as plain text; a test may load what it has built */
  | 'hidden';

/** A rule that an import breaks. */
export interface Broken {
  rule: Rule;
  /** from the root */
  file: string;
  line: number;
  imported: string;
}

const DOORS = /^\.\/[a-z-]+(\/[a-z-]+)*\/(commands|routes)\.ts$/;
const STEPS = /^\.\/[a-z-]+(\/[a-z-]+)*\/migrations\.ts$/;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.split('/').includes('testing');
}

/** Where a relative import leads, from the root. */
function targetOf(file: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file), specifier));
}

function ruleOfWiring(file: string, specifier: string): Rule | undefined {
  if (specifier.startsWith('#')) return faceOf(specifier) ? undefined : 'face';
  if (file === 'src/main.ts')
    return DOORS.test(specifier) || specifier === './migrations.ts' || specifier === '../package.json'
      ? undefined
      : 'face';
  return STEPS.test(specifier) ? undefined : 'wiring';
}

function ruleOfFace(path: string, own: string, specifier: string): Rule | undefined {
  const face = faceOf(specifier);
  const rank = face && rankOf(face.module);
  if (!face || rank === undefined || face.module === own || face.module === 'lines') return 'face';
  if (face.isForTests && !isTest(path)) return 'tests-only';
  if (face.module.startsWith('lines/') && own.startsWith('lines/')) return 'lines-apart';
  return rank < (rankOf(own) ?? -1) ? undefined : 'direction';
}

function ruleOfRelative(file: string, own: string, specifier: string): Rule | undefined {
  const target = targetOf(file, specifier);
  if (target.startsWith('web/')) return 'pages';
  if (target.startsWith(`src/${own}/`) || target === 'package.json') return undefined;
  return /\/(commands|routes)\.ts$|^src\/(main|migrations)\.ts$/.test(target) ? 'wiring' : 'face';
}

function ruleOfPages(file: string, { specifier = '', isType }: Import): Rule | undefined {
  if (specifier.startsWith('#')) return isType && faceOf(specifier)?.isForTests === false ? undefined : 'pages';
  return specifier.startsWith('.') && !targetOf(file, specifier).startsWith('web/') ? 'pages' : undefined;
}

function brokenBy(file: string, imported: Import): Rule | undefined {
  const { specifier } = imported;
  if (specifier === undefined) return isTest(file) ? undefined : 'hidden';
  if (/^(\/|file:)/.test(specifier)) return 'face';
  if (!/^[.#]/.test(specifier)) return undefined;
  if (file.startsWith('web/')) return ruleOfPages(file, imported);
  const path = file.slice('src/'.length);
  const own = moduleOf(path);
  if (own === undefined) return ruleOfWiring(file, specifier);
  if (rankOf(own) === undefined) return 'unplaced-module';
  return specifier.startsWith('#') ? ruleOfFace(path, own, specifier) : ruleOfRelative(file, own, specifier);
}

/** Every rule that a file below `root/src` or `root/web` breaks, in the order of files and lines. */
export function brokenRules(root: string): Broken[] {
  const broken: Broken[] = [];
  for (const path of [...filesIn(join(root, 'src')), ...filesIn(join(root, 'web'))].toSorted()) {
    const file = relative(root, path).replaceAll('\\', '/');
    const own = file.startsWith('src/') ? moduleOf(file.slice('src/'.length)) : undefined;
    if (own !== undefined && rankOf(own) === undefined)
      broken.push({ rule: 'unplaced-module', file, line: 1, imported: own });
    else
      for (const imported of importsOf(path).toSorted((a, b) => a.line - b.line)) {
        const rule = brokenBy(file, imported);
        if (rule) broken.push({ rule, file, line: imported.line, imported: imported.specifier ?? 'not a plain text' });
      }
  }
  return broken;
}
