import { Problem, type Terminal } from '#core';
import { readFileOrStdin } from './intake/read-file.ts';
import { readSource } from './intake/read-source.ts';
import { readCommunique } from './read.ts';

interface ReadOptions {
  date?: string;
  json?: boolean;
  text?: boolean;
  explain?: boolean;
}

/** `entente read`. @throws Problem `bad-date`, and what `readSource` throws */
export async function runRead(file: string, options: ReadOptions, terminal: Terminal): Promise<void> {
  if (options.date && !isDay(options.date))
    throw new Problem('bad-date', `--date ${options.date} is no day of the calendar; write YYYY-MM-DD`);
  const { bytes, hint } = await readFileOrStdin(file);
  const source = await readSource(bytes, hint);
  if (options.text) return terminal.write(source.text);
  const reading = readCommunique(source.text, { date: options.date });
  for (const warning of [...source.warnings, ...reading.warnings]) terminal.note(`entente: warning: ${warning}`);
  if (options.json) return terminal.write(`${JSON.stringify(reading.provisions, null, 1)}\n`);
  const { printReading } = await import('./print-reading.ts');
  printReading(reading, terminal, options.explain === true);
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
