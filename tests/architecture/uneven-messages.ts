import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '#core';

/** Folders below a root that hold texts for people, sorted. */
export function foldersOfMessages(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return [
    ...new Set(files.filter(({ name }) => /^messages\.\w+\.json$/.test(name)).map(({ parentPath }) => parentPath)),
  ].toSorted();
}

/** Texts by key, nested ones with dots. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, below]) => textsOf(below, path ? `${path}.${key}` : key));
}

function textsIn(folder: string, language: string): Map<string, string> {
  return new Map(textsOf(JSON.parse(readFileSync(join(folder, `messages.${language}.json`), 'utf8'))));
}

/** Kinds of ICU MessageFormat's elements that take a value: argument, number, date, time, select, plural. */
const TAKE_VALUES = new Set([1, 2, 3, 4, 5, 6]);

/** Names of the values that a text takes, sorted. @throws Error when it is no ICU message */
function valuesOf(text: string, language: string): string {
  const names = new Set<string>();
  const tree = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  JSON.stringify(tree, (_key, node: unknown) => {
    const { type, value } = (node ?? {}) as { type?: number; value?: unknown };
    if (type !== undefined && TAKE_VALUES.has(type) && typeof value === 'string') names.add(value);
    return node;
  });
  return [...names].toSorted().join(' ');
}

/** Where the languages of a folder's texts differ, as `fr: missing home.title`; empty when they are even. */
export function unevenMessages(folder: string): string[] {
  const uneven: string[] = [];
  const first = textsIn(folder, LANGUAGES[0]);
  for (const language of LANGUAGES) {
    const said = textsIn(folder, language);
    for (const key of first.keys()) if (!said.has(key)) uneven.push(`${language}: missing ${key}`);
    for (const [key, text] of said) {
      const model = first.get(key);
      if (model === undefined) uneven.push(`${language}: unknown ${key}`);
      else if (text.trim() === '') uneven.push(`${language}: empty ${key}`);
      else if (valuesOf(text, language) !== valuesOf(model, LANGUAGES[0]))
        uneven.push(`${language}: other values ${key}`);
    }
  }
  return uneven;
}
