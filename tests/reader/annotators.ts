// npm run score:agreement: how far two annotators agree who worked apart on the same text, by the reader's own metric.
import { existsSync, readFileSync } from 'node:fs';
import type { Provision } from '#communique';
import { goldTexts } from './gold.ts';
import { compare, composite, f1, type Gold, type GoldProvision } from './metric.ts';

/** The second annotator's labels in the shape in which the metric takes a reading. */
function asReading(provision: GoldProvision, text: string): Provision {
  const { deadline } = provision;
  const words = typeof deadline === 'string' ? deadline : deadline ? text.slice(...deadline) : null;
  return { ...provision, deadline: words } as unknown as Provision;
}

for (const { gold, text } of goldTexts()) {
  const path = new URL(`gold/second/${gold.id}.json`, import.meta.url);
  if (!existsSync(path)) continue;
  const second = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  const both = { ...gold, aliases: { ...second.aliases, ...gold.aliases } };
  const counts = compare(
    both,
    second.provisions.map((provision) => asReading(provision, text)),
    text,
  );
  console.log(`${gold.id}: ${gold.provisions.length} and ${second.provisions.length} provisions`);
  const figures = {
    trackable: counts.trackable,
    spans: counts.spans,
    'spans+kind': counts.kind,
    deadline: counts.deadline,
    ...counts.sets,
  };
  for (const [name, count] of Object.entries(figures)) console.log(`  ${name.padEnd(18)} F1 ${f1(count).toFixed(3)}`);
  console.log(`  ${'composite'.padEnd(18)}    ${composite(counts).toFixed(3)}`);
}
