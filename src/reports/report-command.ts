import { writeFileSync } from 'node:fs';
import { type Language, Problem, type Terminal } from '#core';
import type { Store } from '#store';
import type { ReportRow } from './schema.ts';
import type { RowsWanted } from './routes.ts';
import { type Format, writeReport } from './write-report.ts';

/** What the report's command is wired of. */
export interface ReportDoor {
  withStore<T>(dataDir: string, use: (store: Store) => Promise<T>): Promise<T>;
  rows(store: Store, wanted: RowsWanted): Promise<readonly ReportRow[]>;
}

/** As given on the command line. */
export interface ReportOptions {
  data: string;
  format: Format;
  json?: boolean;
  lang: Language;
  document?: string;
  today?: string;
  address: string;
  out?: string;
}

/** @throws Problem `bad-date` when it is no day of the calendar */
function dayOf(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay || new Date(text).toISOString().slice(0, 10) !== text)
    throw new Problem('bad-date', `${JSON.stringify(text)} is not a day: YYYY-MM-DD`, { field: '--today' });
  return text;
}

/** @throws Problem `bad-usage` when it is no address of a service */
function baseOf(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new Problem('bad-usage', `${JSON.stringify(address)} is not an address: http://host:port`, {
      field: '--address',
    });
  return address.replace(/\/+$/, '');
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Problem('bad-usage', `the report cannot be written: ${(error as Error).message}`, { file });
  }
}

/** Writes the progress report to standard output or a file. */
export async function runReport(options: ReportOptions, terminal: Terminal, door: ReportDoor): Promise<void> {
  const { document, lang: language } = options;
  const today = dayOf(options.today ?? new Date(terminal.now()).toISOString().slice(0, 10));
  const base = baseOf(options.address);
  const wanted = { today, language, ...(document ? { document } : {}) };
  const rows = await door.withStore(options.data, (store) => door.rows(store, wanted));
  const text = writeReport(rows, { format: options.json ? 'json' : options.format, language, today, base });
  if (options.out === undefined) return terminal.write(text);
  save(options.out, text);
  terminal.note(`written to ${options.out}`);
}
