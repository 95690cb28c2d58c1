// npm run score:reader -- --rules: which rules fire in one text only, and what each such rule is worth when it is left out.
import { readCommunique } from '#communique';
import type { goldTexts } from './gold.ts';
import { compare, composite, type Counts } from './metric.ts';

type Text = ReturnType<typeof goldTexts>[number];

/** A rule's own id: "item-of:commits", "will+action" and the like stand on another rule. */
function base(rule: string): string {
  return rule
    .replace(/^(?:chapeau|item-of|goes-on):/, '')
    .replace(/^(?:chapeau|item-of|goes-on):/, '')
    .split('+')[0] as string;
}

/** Rule id -> ids of the texts in which it fires, in text order. */
function firings(texts: readonly Text[]): Map<string, string[]> {
  const fired = new Map<string, string[]>();
  for (const { gold, text } of texts) {
    const rules = new Set(
      readCommunique(text, { date: gold.date }).provisions.map((provision) => base(provision.rule)),
    );
    for (const rule of rules) fired.set(rule, [...(fired.get(rule) ?? []), gold.id]);
  }
  return fired;
}

function score({ gold, text }: Text, without: ReadonlySet<string>): Counts {
  return compare(gold, readCommunique(text, { date: gold.date, without }).provisions, text);
}

/** Prints every rule that fires in one text only, with what its removal does to that text's score and to how many others. */
export function printSingles(texts: readonly Text[]): void {
  const none = new Set<string>();
  const today = new Map(texts.map((entry) => [entry.gold.id, composite(score(entry, none))]));
  const singles = [...firings(texts)].filter(([, where]) => where.length === 1);
  console.log(`${singles.length} rules fire in one text only; left out, that text's composite changes by:`);
  for (const [rule, [where]] of singles.toSorted((a, b) => a[0].localeCompare(b[0]))) {
    const changes = texts.map((entry) => composite(score(entry, new Set([rule]))) - (today.get(entry.gold.id) ?? 0));
    const touched = changes.filter((change) => Math.abs(change) > 1e-9).length;
    const own = changes[texts.findIndex(({ gold }) => gold.id === where)] ?? 0;
    console.log(
      `  ${rule.padEnd(36)} ${String(where).padEnd(44)} ${own.toFixed(4).padStart(8)}  texts changed: ${touched}`,
    );
  }
}
