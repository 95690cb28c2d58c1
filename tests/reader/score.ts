// npm run score:reader [-- id ...] [--errors] [--rules] [--save-first-contact]: the reader against the hand-labelled gold.
// Gold lies beside this file (offsets and labels); the texts are read from ../shared/data/communiques.
import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { readCommunique } from '#communique';
import { goldTexts } from './gold.ts';
import { printSingles } from './rules.ts';
import { compare, composite, type Counts, f1, matches, pool } from './metric.ts';

const FIRST = new URL('first-contact.json', import.meta.url);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
type First = Record<string, { reader: string; gold: string; figures: Record<string, number> }>;
const first = JSON.parse(readFileSync(FIRST, 'utf8')) as First;

function figures(counts: Counts): Record<string, number> {
  const values = {
    trackable: f1(counts.trackable),
    spans: f1(counts.spans),
    'spans+kind': f1(counts.kind),
    lenient: f1(counts.lenient),
    deadline: f1(counts.deadline),
    actors: f1(counts.sets.actors),
    places: f1(counts.sets.places),
    instruments: f1(counts.sets.instruments),
    lines: f1(counts.sets.lines_of_effort),
    composite: composite(counts),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

function row(name: string, values: Record<string, number>): string {
  return (
    name.padEnd(44) +
    Object.values(values)
      .map((value) => value.toFixed(3).padStart(11))
      .join('')
  );
}

const commit = (path: string) =>
  execFileSync('git', ['log', '-1', '--format=%h', '--', path], { encoding: 'utf8' }).trim();
const texts = goldTexts().filter(({ gold }) => wanted.length === 0 || wanted.includes(gold.id));
const counts: Counts[] = [];
console.log(
  ''.padEnd(44) +
    ['trackable', 'spans', 'spans+kind', 'lenient', 'deadline', 'actors', 'places', 'instrum.', 'lines', 'composite']
      .map((name) => name.padStart(11))
      .join(''),
);
for (const { gold, text, path } of texts) {
  const read = readCommunique(text, { date: gold.date }).provisions;
  const counted = compare(gold, read, text);
  counts.push(counted);
  if (flags.has('--save-first-contact'))
    first[gold.id] ??= { reader: commit('src/communique'), gold: commit(path), figures: figures(counted) };
  console.log(row(gold.id, figures(counted)));
  const met = first[gold.id];
  if (met) console.log(row(`  first contact (reader ${met.reader}, gold ${met.gold})`, met.figures));
  if (flags.has('--errors')) errors(gold, read, text);
}
if (counts.length > 1) console.log(row('pooled, today', figures(pool(counts))));
if (flags.has('--rules')) printSingles(texts);
if (flags.has('--save-first-contact')) writeFileSync(FIRST, `${JSON.stringify(first, null, 2)}\n`);

function errors(
  gold: (typeof texts)[number]['gold'],
  read: ReturnType<typeof readCommunique>['provisions'],
  text: string,
): void {
  const found = matches(gold.provisions, read);
  const used = new Set(found.values());
  const words = (entry: { start: number; end: number }) =>
    text.slice(entry.start, entry.end).replace(/\s+/g, ' ').slice(0, 200);
  const lines: [number, string][] = [];
  gold.provisions.forEach((entry, i) => {
    const j = found.get(i);
    const other = j === undefined ? undefined : read[j];
    const label = `${entry.kind}${entry.trackable ? ' T' : ''} (${entry.alt_kinds.join(',')})`;
    if (!other) lines.push([entry.start, `  missed   ${label} | ${words(entry)}`]);
    else if (other.kind !== entry.kind || other.trackable !== entry.trackable) {
      lines.push([
        entry.start,
        `  ${other.trackable === entry.trackable ? 'kind    ' : 'TRACK   '} ${label} read as ${other.kind}${other.trackable ? ' T' : ''} [${other.rule}; ${other.verb}] | ${words(entry)}`,
      ]);
    }
  });
  read.forEach((entry, j) => {
    if (!used.has(j))
      lines.push([
        entry.start,
        `  spurious ${entry.kind}${entry.trackable ? ' T' : ''} [${entry.rule}] | ${words(entry)}`,
      ]);
  });
  for (const [, line] of lines.toSorted((a, b) => a[0] - b[0])) console.log(line);
}
