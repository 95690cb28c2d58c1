import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommunique } from '#communique';
import { partEvidence, partsOf } from '../../src/communique/layout/parts.ts';
import { accuracy, confusion, type Judged, leftOut, macroF1 } from './labelled.ts';
import { clauseKind, kindOfLabel } from './clause-kinds.ts';
import { rowsOf } from './csv.ts';
import { TEXTS } from './gold.ts';

const { values } = parseArgs({
  options: {
    clauses: { type: 'string', default: join(TEXTS, 'resolutionfinder_clauses_dev.csv') },
    paragraphs: { type: 'string', default: join(TEXTS, 'argmining2026_para_types_expert.csv') },
    errors: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

type Row = Record<string, string>;

function byDocument(rows: readonly Row[], field: string): [string, Row[]][] {
  const documents = new Map<string, Row[]>();
  for (const row of rows) documents.set(row[field] ?? '', [...(documents.get(row[field] ?? '') ?? []), row]);
  return [...documents];
}

function show(name: string, judged: readonly Judged[], labels: readonly string[]): void {
  const of = (figure: (judged: readonly Judged[]) => number) => {
    const { least, most } = leftOut(judged, figure);
    return `${figure(judged).toFixed(3)} (${least.toFixed(3)} to ${most.toFixed(3)} with each document left out once)`;
  };
  console.log(`${name}: ${judged.length} labelled\n  accuracy ${of(accuracy)}\n  macro-F1 ${of(macroF1)}`);
  for (const line of confusion(judged, labels)) console.log(`  ${line}`);
  const documents = [...new Set(judged.map(({ document }) => document))];
  for (const document of documents) {
    const own = judged.filter((entry) => entry.document === document);
    console.log(`    ${document.padEnd(40)} ${accuracy(own).toFixed(3)} of ${own.length}`);
  }
}

function error({ gold, read, document }: Judged, words: string): void {
  if (values.errors && gold !== read)
    console.log(`  ${document} ${gold} read as ${read}: ${words.replace(/\s+/g, ' ').slice(0, 160)}`);
}

/** Paragraphs whose label is null belong to neither part and are left out; a null read for another label is an error. */
function scoreParts(rows: readonly Row[]): void {
  const apart: Judged[] = [];
  const asOneText: Judged[] = [];
  for (const [document, own] of byDocument(rows, 'text_id')) {
    const paragraphs = own.map((row) => row['para_en'] ?? '');
    const parts = partsOf(paragraphs);
    const whole = partsAsOneText(paragraphs);
    own.forEach((row, index) => {
      const gold = row['type'] ?? 'null';
      if (gold === 'null') return;
      const judged = { document, gold, read: parts[index] ?? 'null' };
      apart.push(judged);
      asOneText.push({ document, gold, read: whole[index] ?? 'null' });
      error(judged, paragraphs[index] ?? '');
    });
  }
  show('preambular/operative, by paragraph', apart, ['preambular', 'operative', 'null']);
  show('preambular/operative, read as one text', asOneText, ['preambular', 'operative', 'null']);
  if (values.rules) showRules(rows);
}

/** The parts that the whole reader gives to the paragraphs when they are one text, with a blank line between them. */
function partsAsOneText(paragraphs: readonly string[]): (string | undefined)[] {
  const { blocks } = readCommunique(paragraphs.join('\n\n')).structure;
  let start = 0;
  return paragraphs.map((paragraph) => {
    const end = start + paragraph.length;
    const own = blocks.findLast((block) => block.start < end && block.end > start);
    start = end + 2;
    return own?.part === 'preamble' ? 'preambular' : own?.part === 'operative' ? 'operative' : undefined;
  });
}

/** In how many documents each rule speaks, and how often for the part that people gave. */
function showRules(rows: readonly Row[]): void {
  const heard = new Map<string, { documents: Set<string>; counts: Map<string, number> }>();
  for (const [document, own] of byDocument(rows, 'text_id')) {
    partEvidence(own.map((row) => row['para_en'] ?? '')).forEach(({ rules }, index) => {
      for (const rule of rules) {
        const entry = heard.get(rule) ?? { documents: new Set(), counts: new Map() };
        const gold = own[index]?.['type'] ?? 'null';
        entry.documents.add(document);
        entry.counts.set(gold, (entry.counts.get(gold) ?? 0) + 1);
        heard.set(rule, entry);
      }
    });
  }
  for (const [rule, { documents, counts }] of heard)
    console.log(`    ${rule.padEnd(32)} in ${documents.size} documents ${JSON.stringify(Object.fromEntries(counts))}`);
}

function scoreClauses(rows: readonly Row[]): void {
  const judged = rows.map((row) => {
    const text = row['content'] ?? '';
    const { provisions } = readCommunique(text, { date: row['adoption_date'] });
    const entry = {
      document: row['document_code'] || row['document_title'] || '',
      gold: kindOfLabel(row['information_type'] ?? ''),
      read: clauseKind(provisions, text),
    };
    error(entry, `${provisions.map(({ kind, rule }) => `[${kind} by ${rule}]`).join(' ')} ${text}`);
    return entry;
  });
  show('commitment/request/other, by clause', judged, ['commitment', 'request', 'other']);
}

scoreParts(rowsOf(readFileSync(values.paragraphs, 'utf8')));
scoreClauses(rowsOf(readFileSync(values.clauses, 'utf8')));
