import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { PAGE_ADDRESSES } from '#http';

const file = fileURLToPath(new URL('../../web/app/routes.tsx', import.meta.url));

/** First parts of the addresses that the pages declare. */
function declared(): string[] {
  const paths: string[] = [];
  new Visitor({
    Property: ({ key, value }) => {
      if (key.type !== 'Identifier' || key.name !== 'path' || value.type !== 'Literal') return;
      if (typeof value.value === 'string') paths.push(value.value.split('/')[1] ?? '');
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return paths.filter(Boolean);
}

test.runIf(existsSync(file))('the door knows the address of every page, and of nothing that is none', () => {
  expect([...new Set(declared())].toSorted()).toEqual(PAGE_ADDRESSES.toSorted());
});
