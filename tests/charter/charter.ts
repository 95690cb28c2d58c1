import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of the charter: what was said, and what carries it. */
export interface CharterRow {
  /** of the file, from 1 */
  line: number;
  /** of the communiqué; null in the table of the whole cycle */
  paragraph: number | null;
  number: string;
  words: string;
  register: string;
  module: string;
  test: string;
  page: string;
}

const NONE = '–';
const NOT_YET = 'not yet';
const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;
const ROW = /^\|\s*((?:\d+|C)\.\d+)\s*\|/;

/** The links of a piece of Markdown: their words and where they lead. */
export function linksIn(markdown: string): { words: string; target: string }[] {
  return [...markdown.matchAll(LINK)].map(([, words = '', target = '']) => ({ words, target }));
}

/** The rows of the charter's tables, in order. A row is a line of a table that begins with a number such as 4.2 or C.2. */
export function charterRows(markdown: string): CharterRow[] {
  let paragraph: number | null = null;
  return markdown.split('\n').flatMap((text, index) => {
    if (text.startsWith('## ')) paragraph = Number(/^## Paragraph (\d+)/.exec(text)?.[1] ?? 0) || null;
    if (!ROW.test(text)) return [];
    const [number = '', words = '', register = '', module = '', test = '', page = ''] = text
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return [{ line: index + 1, paragraph, number, words, register, module, test, page }];
  });
}

/** Whether a file of tests has a test of that title, word for word. */
function hasTest(file: string, title: string): boolean {
  const source = readFileSync(file, 'utf8');
  return ["'", '"', '`'].some(
    (mark) => source.includes(`(${mark}${title}${mark},`) || source.includes(`${mark}${title}${mark},\n`),
  );
}

function faultsOfLinks(row: CharterRow, root: string): string[] {
  const faults: string[] = [];
  const below = { module: /^(?:src|web)\//, test: /\.test\.tsx?$/, page: /^web\/pages\// };
  for (const cell of ['module', 'test', 'page'] as const) {
    for (const { words, target } of linksIn(row[cell])) {
      if (!below[cell].test(target)) faults.push(`${target} is no ${cell}`);
      else if (!existsSync(join(root, target))) faults.push(`${target} does not exist`);
      else if (cell === 'test' && !hasTest(join(root, target), words)) faults.push(`${target} has no test “${words}”`);
    }
  }
  return faults;
}

/**
 * What is wrong with one row: a link that leads nowhere, a test that is not there, something said to be carried that is
 * not told by what, or “not yet” beside something that carries it.
 * @returns plain sentences; none when the row is true
 */
export function faultsOf(row: CharterRow, root: string): string[] {
  const { number, words, register, module, test, page } = row;
  const faults: string[] = [];
  if (!words) faults.push('nothing is said');
  if (number.split('.')[0] !== String(row.paragraph ?? 'C')) faults.push('the number is of another paragraph');
  if (module.includes(NOT_YET)) {
    const beside = [register, test, page].some((cell) => cell !== NONE);
    if (module !== NOT_YET || beside) faults.push('“not yet” stands beside something');
    return faults.map((fault) => `line ${row.line}, ${number}: ${fault}`);
  }
  if (linksIn(module).length === 0) faults.push('no module is named');
  if (linksIn(test).length !== 1) faults.push('not one test is named');
  if (page !== NONE && linksIn(page).length === 0) faults.push('no page is named');
  return [...faults, ...faultsOfLinks(row, root)].map((fault) => `line ${row.line}, ${number}: ${fault}`);
}
