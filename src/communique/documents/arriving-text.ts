import { basename } from 'node:path';
import { Problem, sha256 } from '#core';
import { readSource } from '../intake/read-source.ts';
import { type CommuniqueReading, readCommunique } from '../read.ts';
import type { Arrival } from './ingestion.ts';
import { symbolFor } from './symbol.ts';

const LONGEST_NAME = 300;

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
  /** by whoever brings it; null when nobody said */
  givenTitle: string | null;
  /** given, or the text's own */
  title: string | null;
  /** that deadlines are reckoned from */
  date: string | null;
  /** that it asks for by itself */
  symbol: string;
}

/**
 * Reads what has arrived.
 * @throws Problem `bad-date`, `bad-usage` when the address is none of the web, and what the intake throws of files that are no text
 */
export async function readArrival(arrival: Arrival): Promise<ArrivingText> {
  checkAddress(arrival.address);
  if (arrival.date !== undefined && !isDay(arrival.date))
    throw new Problem('bad-date', `${arrival.date} is no day of the calendar; write YYYY-MM-DD`, { field: 'date' });
  const sourceName = fileNameOf(arrival.fileName ?? 'standard input');
  const source = await readSource(arrival.bytes, {
    fileName: sourceName,
    ...(arrival.mediaType && { mediaType: arrival.mediaType }),
  });
  // half of a surrogate pair cannot be stored; what replaces it is as long
  const text = source.text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  const reading = readCommunique(text, { date: arrival.date });
  const { place, body } = reading.structure;
  const givenTitle = plainWords(arrival.title ?? '') || null;
  const title = givenTitle ?? (plainWords(reading.structure.title ?? '') || null);
  return {
    text,
    sha256: sha256(text),
    sourceSha256: source.sha256,
    format: source.format,
    encoding: source.encoding,
    sourceName,
    warnings: source.warnings,
    reading,
    givenTitle,
    title,
    date: reading.date,
    symbol: symbolFor({ date: reading.date, place, body, title, sourceName }),
  };
}

function checkAddress(address: string | undefined): void {
  if (address !== undefined && !/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ''))
    throw new Problem('bad-usage', `${JSON.stringify(address)} is no address of the web`, { field: 'address' });
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** A file's name without its folders. */
function fileNameOf(name: string): string {
  return plainWords(basename(name.replaceAll('\\', '/'))) || 'unnamed';
}

/** Words on one line, without what a terminal, a page or a database could trip over. */
function plainWords(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
