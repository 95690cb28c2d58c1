import type { Terminal } from '#core';
import type { Entry } from './schema.ts';

interface Column {
  head: string;
  of(entry: Entry): string;
  /** figures stand to the right */
  right?: boolean;
  /** columns at most; what is longer is cut */
  most: number;
}

const GAP = '  ';
const LEAST_WORDS = 24;
const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const RED = ['\u001b[31m', '\u001b[39m'] as const;

const COLUMNS: readonly Column[] = [
  { head: 'Number', of: (entry) => entry.number, right: true, most: 44 },
  { head: 'Due', of: dueWords, right: true, most: 16 },
  {
    head: 'Bearer',
    of: (entry) => (entry.type === 'standing' ? (entry.theme ?? '') : entry.bearer.join('; ')),
    most: 24,
  },
  { head: 'Line', of: (entry) => entry.lines_of_effort.join(', '), most: 18 },
  { head: 'State', of: (entry) => (entry.blocked_by.length > 0 ? `${entry.state}, blocked` : entry.state), most: 20 },
];

/** What is left out first where a terminal is narrow. */
const LEAST_WANTED = ['Line', 'State', 'Bearer'];

function dueWords({ deadline_iso: day, deadline }: Entry): string {
  return day ?? deadline ?? '';
}

/** Words on one line, without what a terminal would obey. */
function plain(words: string): string {
  return words.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

function cut(words: string, width: number): string {
  const letters = [...words];
  return letters.length <= width
    ? words
    : `${letters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

function pad(words: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - [...words].length));
  return right ? space + words : words + space;
}

/** Entries as a table that fits the terminal: the words of the text take what room the other columns leave. */
export function entriesTable(entries: readonly Entry[], { width, colour }: Pick<Terminal, 'width' | 'colour'>): string {
  const measured = COLUMNS.map((column) => {
    const longest = Math.max(column.head.length, ...entries.map((entry) => [...plain(column.of(entry))].length));
    return { ...column, width: Math.min(column.most, longest) };
  });
  const { columns, room } = fit(measured, width);
  const paint = ([on, off]: readonly [string, string], words: string) => (colour ? on + words + off : words);
  const head = [...columns.map((column) => pad(column.head, column.width, column.right)), 'Words'].join(GAP);
  const lines = entries.map((entry) => {
    const cells = columns.map((column) => {
      const cell = pad(cut(plain(column.of(entry)), column.width), column.width, column.right);
      return column.head === 'Due' && entry.due === 'overdue' ? paint(RED, cell) : cell;
    });
    return [...cells, cut(plain(entry.quote), room)].join(GAP).trimEnd();
  });
  return [paint(BOLD, head), ...lines, '', summary(entries)].map((line) => `${line}\n`).join('');
}

/** Leaves columns out until the words of the text have room. */
function fit<C extends { head: string; width: number }>(columns: C[], width: number): { columns: C[]; room: number } {
  const room = width - columns.reduce((sum, column) => sum + column.width + GAP.length, 0);
  const spare = LEAST_WANTED.find((head) => columns.some((column) => column.head === head));
  if (room >= LEAST_WORDS || spare === undefined) return { columns, room: Math.max(room, LEAST_WORDS / 2) };
  return fit(
    columns.filter((column) => column.head !== spare),
    width,
  );
}

function summary(entries: readonly Entry[]): string {
  const coarse = new Set(entries.map((entry) => entry.group ?? entry.number)).size;
  const overdue = entries.filter((entry) => entry.due === 'overdue').length;
  const blocked = entries.filter((entry) => entry.blocked_by.length > 0).length;
  const parts = [
    `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}${coarse < entries.length ? ` (${coarse} with each list counted once)` : ''}`,
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(blocked > 0 ? [`${blocked} blocked`] : []),
  ];
  return parts.join(', ');
}
