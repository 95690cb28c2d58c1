import type { Provision } from '#communique';

/** What a gold file says of one provision; phrases are offsets, the words themselves are not kept. */
export interface GoldProvision {
  id: string;
  start: number;
  end: number;
  kind: string;
  alt_kinds: string[];
  actors: string[];
  places: string[];
  instruments: string[];
  lines_of_effort: string[];
  bearer: string[];
  organisations: string[];
  deadline: [number, number] | string | null;
  deadline_iso: string | null;
  trackable: boolean;
}

export interface Gold {
  id: string;
  date: string;
  style: string;
  sha256: string;
  aliases: Record<string, string>;
  provisions: GoldProvision[];
}

/** True positives, false positives, false negatives. */
export type Count = [number, number, number];

/** The sets that are compared; the first four make the composite. */
export const SETS = ['actors', 'places', 'instruments', 'lines_of_effort', 'bearer', 'organisations'] as const;

export interface Counts {
  spans: Count;
  kind: Count;
  lenient: Count;
  trackable: Count;
  deadline: Count;
  sets: Record<(typeof SETS)[number], Count>;
}

function normal(name: string): string {
  const flat = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,;:"]+|[ .,;:"]+$/g, '');
  return flat.replace(/^(?:the|a|an|all) (?!states)/, '').replace(/'s$/, '');
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** One-to-one matches, greedy by overlap, at least one half of the union. */
export function matches(
  gold: readonly { start: number; end: number }[],
  read: readonly { start: number; end: number }[],
): Map<number, number> {
  const pairs: [number, number, number][] = [];
  let from = 0;
  gold.forEach((a, i) => {
    while (from < read.length && (read[from] as { end: number }).end <= a.start) from++;
    for (let j = from; j < read.length && (read[j] as { start: number }).start < a.end; j++) {
      const value = overlap(a, read[j] as { start: number; end: number });
      if (value >= 0.5) pairs.push([value, i, j]);
    }
  });
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const [, i, j] of pairs.toSorted((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])) {
    if (found.has(i) || used.has(j)) continue;
    found.set(i, j);
    used.add(j);
  }
  return found;
}

function bare(words: string): string {
  return normal(words).replace(/^(by|on|in|before|no later than|within|as soon as possible in) (the )?/, '');
}

function sameDeadline(gold: { words: string; iso: string | null }, read: Provision): boolean {
  if (gold.iso && read.deadline_iso) return gold.iso === read.deadline_iso;
  const a = bare(gold.words);
  const b = bare(read.deadline ?? '');
  return b !== '' && (a === b || a.includes(b) || b.includes(a));
}

/** Compares a reading with the gold of the same text, end to end: what stands on an unmatched span counts as missed. */
export function compare(gold: Gold, read: readonly Provision[], text: string): Counts {
  const found = matches(gold.provisions, read);
  const used = new Set(found.values());
  const both = [...found].map(([i, j]) => [gold.provisions[i] as GoldProvision, read[j] as Provision] as const);
  const strict = both.filter(([g, p]) => g.kind === p.kind).length;
  const lenient = both.filter(([g, p]) => g.kind === p.kind || g.alt_kinds.includes(p.kind)).length;
  const goldTracked = gold.provisions.filter((entry) => entry.trackable);
  const readTracked = read.filter((entry) => entry.trackable);
  const tracked = matches(goldTracked, readTracked).size;
  const count = (hit: number): Count => [hit, read.length - hit, gold.provisions.length - hit];
  return {
    spans: count(found.size),
    kind: count(strict),
    lenient: count(lenient),
    trackable: [tracked, readTracked.length - tracked, goldTracked.length - tracked],
    deadline: deadlines(gold, read, { text, found, used }),
    sets: sets(gold, read, { found, used }),
  };
}

interface Matched {
  found: Map<number, number>;
  used: Set<number>;
}

function sets(gold: Gold, read: readonly Provision[], { found, used }: Matched): Counts['sets'] {
  const aliases = new Map(Object.entries(gold.aliases).map(([from, to]) => [normal(from), normal(to)]));
  const names = (values: readonly string[]) =>
    new Set(
      values
        .map(normal)
        .filter(Boolean)
        .map((name) => aliases.get(name) ?? name),
    );
  const result = {} as Counts['sets'];
  for (const field of SETS) {
    const total: Count = [0, 0, 0];
    gold.provisions.forEach((entry, i) => {
      const a = names(entry[field]);
      const j = found.get(i);
      const b = j === undefined ? new Set<string>() : names((read[j] as Provision)[field]);
      const hit = [...a].filter((name) => b.has(name)).length;
      total[0] += hit;
      total[1] += b.size - hit;
      total[2] += a.size - hit;
    });
    read.forEach((entry, j) => {
      if (!used.has(j)) total[1] += names(entry[field]).size;
    });
    result[field] = total;
  }
  return result;
}

function deadlines(gold: Gold, read: readonly Provision[], { text, found, used }: Matched & { text: string }): Count {
  const total: Count = [0, 0, 0];
  gold.provisions.forEach((entry, i) => {
    const words =
      typeof entry.deadline === 'string' ? entry.deadline : entry.deadline ? text.slice(...entry.deadline) : '';
    const j = found.get(i);
    const other = j === undefined ? undefined : (read[j] as Provision);
    const has = Boolean(other?.deadline ?? other?.deadline_iso);
    if (words && other && has && sameDeadline({ words, iso: entry.deadline_iso }, other)) total[0]++;
    else {
      if (words) total[2]++;
      if (has) total[1]++;
    }
  });
  read.forEach((entry, j) => {
    if (!used.has(j) && (entry.deadline ?? entry.deadline_iso)) total[1]++;
  });
  return total;
}

/** F1 of a count; 1 when there was nothing to find and nothing was claimed. */
export function f1([hit, spurious, missed]: Count): number {
  return hit + spurious + missed === 0 ? 1 : (2 * hit) / (2 * hit + spurious + missed);
}

/** 0.40 trackable + 0.20 spans with kind + 0.10 deadline + 0.30 mean of actors, places, instruments, lines of effort. */
export function composite(counts: Counts): number {
  const core = (['actors', 'places', 'instruments', 'lines_of_effort'] as const).map((field) => f1(counts.sets[field]));
  return (
    0.4 * f1(counts.trackable) +
    0.2 * f1(counts.kind) +
    0.1 * f1(counts.deadline) +
    0.3 * (core.reduce((a, b) => a + b, 0) / core.length)
  );
}

/** Counts of several texts added up (micro average). */
export function pool(all: readonly Counts[]): Counts {
  const add = (pick: (counts: Counts) => Count): Count =>
    all.map(pick).reduce<Count>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  return {
    spans: add((c) => c.spans),
    kind: add((c) => c.kind),
    lenient: add((c) => c.lenient),
    trackable: add((c) => c.trackable),
    deadline: add((c) => c.deadline),
    sets: Object.fromEntries(SETS.map((field) => [field, add((c) => c.sets[field])])) as Counts['sets'],
  };
}
