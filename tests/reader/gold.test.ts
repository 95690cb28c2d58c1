import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS, type Provision, readCommunique } from '#communique';
import { LINES_OF_EFFORT, sha256 } from '#core';
import { afterAll, describe, expect, test } from 'vitest';
import { goldTexts, TEXTS } from './gold.ts';
import { compare, composite, type Counts, f1, type GoldProvision, pool } from './metric.ts';

const TEXTS_ARE_HERE = existsSync(TEXTS);
const SCORER = join(TEXTS, 'score.py');
const CAN_SCORE = existsSync(SCORER) && spawnSync('python3', ['--version']).status === 0;
if (!TEXTS_ARE_HERE)
  console.warn(`the real texts are not at ${TEXTS}: only the gold on our own texts is tested, and no floor is held`);

const GOLD = goldTexts();
const readings = new Map<string, Provision[]>();
function readingOf({ gold, text }: (typeof GOLD)[number]): Provision[] {
  const known = readings.get(gold.id) ?? readCommunique(text, { date: gold.date }).provisions;
  readings.set(gold.id, known);
  return known;
}

/** What a gold file may say of a span beside its labels. */
type Quoted = GoldProvision & { quote?: string; quote_sha16?: string };

describe.each(GOLD.map((entry) => [entry.gold.id, entry] as const))('the gold of %s', (_, { gold, text }) => {
  test('was made on this text', () => {
    expect(sha256(text)).toBe(gold.sha256);
  });

  test('has its spans in order, inside the text, none over another, no blanks at their ends', () => {
    let end = 0;
    for (const entry of gold.provisions) {
      expect(entry.start, entry.id).toBeGreaterThanOrEqual(end);
      expect(entry.end, entry.id).toBeGreaterThan(entry.start);
      const words = text.slice(entry.start, entry.end);
      expect(words.trim(), entry.id).toBe(words);
      end = entry.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test('has the hashes of its words', () => {
    for (const { id, start, end, quote, quote_sha16: hash } of gold.provisions as Quoted[]) {
      const words = text.slice(start, end);
      if (hash !== undefined) expect(sha256(words).slice(0, 16), id).toBe(hash);
      if (quote !== undefined) expect(words, id).toBe(quote);
      expect(hash ?? quote, id).toBeDefined();
    }
  });

  test('has known kinds and lines of effort, and a bearer for whatever is tracked', () => {
    for (const entry of gold.provisions) {
      for (const kind of [entry.kind, ...entry.alt_kinds]) expect(KINDS, entry.id).toContain(kind);
      for (const line of entry.lines_of_effort) expect(LINES_OF_EFFORT, entry.id).toContain(line);
      if (entry.trackable) expect(entry.bearer.length, entry.id).toBeGreaterThan(0);
    }
  });

  test('has its deadlines inside their spans', () => {
    for (const { id, start, end, deadline, deadline_iso: day } of gold.provisions) {
      if (typeof deadline === 'string')
        expect(text.slice(start, end).replace(/\s+/g, ' '), id).toContain(deadline.replace(/\s+/g, ' '));
      else if (deadline) expect([deadline[0] >= start, deadline[1] <= end], id).toEqual([true, true]);
      if (day !== null) expect(day, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

const folder = mkdtempSync(join(tmpdir(), 'entente-gold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Figures {
  f1: number;
}
interface Scored {
  spans: Figures;
  spans_kind: Figures;
  trackable: Figures;
  deadline: Figures;
  fields: Record<string, Figures>;
  composite: number;
}

/** The manual's own scorer on one text; where gold keeps a deadline as offsets its words are put in. */
function scoredByScorer({ gold, text }: (typeof GOLD)[number], read: readonly Provision[]): Scored {
  const provisions = gold.provisions.map((entry) =>
    Array.isArray(entry.deadline) ? { ...entry, deadline: text.slice(...entry.deadline) } : entry,
  );
  const paths = [join(folder, `${gold.id}.gold.json`), join(folder, `${gold.id}.read.json`)] as const;
  writeFileSync(paths[0], JSON.stringify({ ...gold, provisions }));
  writeFileSync(paths[1], JSON.stringify(read));
  const { stdout, stderr } = spawnSync('python3', [SCORER, ...paths, '--json'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Record<string, Scored>)[gold.id] as Scored;
}

function figuresOf(counts: Counts): Record<string, number> {
  const { actors, places, instruments, lines_of_effort: lines, bearer } = counts.sets;
  const all = {
    spans: f1(counts.spans),
    spansWithKind: f1(counts.kind),
    trackable: f1(counts.trackable),
    deadline: f1(counts.deadline),
    actors: f1(actors),
    places: f1(places),
    instruments: f1(instruments),
    lines: f1(lines),
    bearer: f1(bearer),
    composite: composite(counts),
  };
  return Object.fromEntries(Object.entries(all).map(([name, figure]) => [name, Math.round(figure * 1000) / 1000]));
}

describe.skipIf(!CAN_SCORE)('our metric tells the same figures as the manual’s scorer', () => {
  const wanted = ['2021-06-28-rome', '2014-12-17-unsc-2191', '2023-09-21-c5plus1-leaders'];
  test.each(GOLD.filter(({ gold }) => wanted.includes(gold.id)).map((entry) => [entry.gold.id, entry] as const))(
    'on %s',
    (_, entry) => {
      const read = readingOf(entry);
      const theirs = scoredByScorer(entry, read);
      const ours = figuresOf(compare(entry.gold, read, entry.text));
      const field = (name: string) => theirs.fields[name]?.f1 ?? Number.NaN;
      const told = {
        spans: theirs.spans.f1,
        spansWithKind: theirs.spans_kind.f1,
        trackable: theirs.trackable.f1,
        deadline: theirs.deadline.f1,
        actors: field('actors'),
        places: field('places'),
        instruments: field('instruments'),
        lines: field('lines_of_effort'),
        bearer: field('bearer'),
        composite: theirs.composite,
      };
      // the scorer rounds its parts to four places before it adds them up
      for (const [name, figure] of Object.entries(told))
        expect(Math.abs((ours[name] ?? 0) - figure), name).toBeLessThan(0.0011);
    },
  );
});

/** The reader against all gold on real texts, added up. */
function pooled(): Counts {
  const real = GOLD.filter(({ gold }) => !gold.id.startsWith('own-'));
  return pool(real.map((entry) => compare(entry.gold, readingOf(entry), entry.text)));
}

describe.skipIf(!TEXTS_ARE_HERE)('a floor under the reader, so that no change of a rule falls through unseen', () => {
  test('what is to be tracked is found', () => {
    expect(f1(pooled().trackable)).toBeGreaterThanOrEqual(0.8);
  });

  test('where a provision begins and ends is found', () => {
    expect(f1(pooled().spans)).toBeGreaterThanOrEqual(0.9);
  });
});
