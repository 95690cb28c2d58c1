import { basename } from 'node:path';
import { Problem, sha256 } from '#core';
import { readSource } from '../intake/read-source.ts';
import { type CommuniqueReading, readCommunique } from '../read.ts';
import type { Arrival } from './ingestion.ts';
import { symbolFor } from './symbol.ts';

const LONGEST_NAME = 200;

/** A text that has arrived and been read, not yet compared with what is on record. */
export interface ArrivingText {
  text: string;
  sha256: string;
  sourceSha256: string;
  format: string;
  encoding: string | null;
  sourceName: string;
  /** what the intake had to say */
  warnings: string[];
  reading: CommuniqueReading;
  /** that deadlines are reckoned from */
  date: string | null;
  /** that it asks for by itself */
  symbol: string;
}

/**
 * Reads what has arrived.
 * @throws Problem `bad-date`, and what the intake throws of files that are no text
 */
export async function readArrival(arrival: Arrival): Promise<ArrivingText> {
  if (arrival.date !== undefined && !isDay(arrival.date))
    throw new Problem('bad-date', `${arrival.date} is no day of the calendar; write YYYY-MM-DD`, { field: 'date' });
  const sourceName = plainName(arrival.fileName ?? 'standard input');
  const source = await readSource(arrival.bytes, {
    fileName: sourceName,
    ...(arrival.mediaType && { mediaType: arrival.mediaType }),
  });
  // half of a surrogate pair cannot be stored; what replaces it is as long
  const text = source.text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  const reading = readCommunique(text, { date: arrival.date });
  const { place, body, title } = reading.structure;
  return {
    text,
    sha256: sha256(text),
    sourceSha256: source.sha256,
    format: source.format,
    encoding: source.encoding,
    sourceName,
    warnings: source.warnings,
    reading,
    date: reading.date,
    symbol: symbolFor({ date: reading.date, place, body, title: arrival.title ?? title, sourceName }),
  };
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** A file's name without its folders and without what a terminal or a page could trip over. */
function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
    .trim();
  return plain.slice(0, LONGEST_NAME) || 'unnamed';
}
