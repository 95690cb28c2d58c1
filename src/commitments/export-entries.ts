import type { Entry } from './schema.ts';

const COLUMNS: readonly [string, (entry: Entry) => string | number | null][] = [
  ['number', (entry) => entry.number],
  ['type', (entry) => entry.type],
  ['theme', (entry) => entry.theme],
  ['document', (entry) => entry.document.symbol],
  ['document_title', (entry) => entry.document.title],
  ['document_date', (entry) => entry.document.date],
  ['paragraph', (entry) => entry.paragraph],
  ['kind', (entry) => entry.kind],
  ['quote', (entry) => entry.quote.replaceAll(/\s+/g, ' ').trim()],
  ['actors', (entry) => entry.actors.join('; ')],
  ['bearer', (entry) => entry.bearer.join('; ')],
  ['targets', (entry) => entry.targets.join('; ')],
  ['lines_of_effort', (entry) => entry.lines_of_effort.join('; ')],
  ['places', (entry) => entry.places.join('; ')],
  ['deadline', (entry) => entry.deadline],
  ['deadline_iso', (entry) => entry.deadline_iso],
  ['due', (entry) => entry.due],
  ['conditions', (entry) => entry.conditions.join('; ')],
  ['blocked_by', (entry) => entry.blocked_by.map(({ gate, missing }) => `${gate}: ${missing}`).join('; ')],
  ['state', (entry) => entry.state],
  ['assessment', (entry) => entry.assessment],
  ['in_text', (entry) => (entry.in_text ? 'yes' : 'no')],
  ['group', (entry) => entry.group],
  ['part', (entry) => entry.part],
];

/**
 * Entries as a table: one line each under a line of names, lines end with CR LF.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe instead.
 * @source RFC 4180; OWASP, CSV Injection
 */
export function entriesCsv(entries: readonly Entry[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...entries.map((entry) => COLUMNS.map(([, of]) => cellOf(of(entry))))];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellOf(value: string | number | null): string {
  const text = String(value ?? '');
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
