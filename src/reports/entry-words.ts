import { daysBetween, isOpen } from './due.ts';
import { standingOf } from './progress-report.ts';
import type { ProgressReport, ReportRow, Section } from './schema.ts';
import type { Speech } from './speech.ts';
import { unknownsOf } from './unknowns.ts';

const SHORT = 110;

/** The words of a text on one line. */
export function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The beginning of a quote, cut between words; the whole of it when it is short. */
export function opening(quote: string): string {
  const words = inOneLine(quote);
  if (words.length <= SHORT) return words;
  const cut = words.slice(0, SHORT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2)).replace(/[\s,;:]+$/, '')} …`;
}

/** Who owes a promise. */
export function bearerWords({ bearer }: ReportRow, { say, list }: Speech): string {
  return bearer.length > 0 ? list(bearer) : say('not_known');
}

/** By when a promise falls due, and how late it is; what the text says where no day could be reckoned. */
export function dueWords(row: ReportRow, today: string, { say, date }: Speech): string {
  const { deadline, deadline_iso: last } = row;
  if (last === null) return deadline === null ? say('due.none') : say('due.words', { words: inOneLine(deadline) });
  const days = daysBetween(last, today);
  return isOpen(row) && days > 0 ? say('due.past', { date: date(last), days }) : say('due.by', { date: date(last) });
}

/** How a promise stands: its state, and what came of it where that is known or matters. */
export function stateWords({ state, assessment, type }: ReportRow, { say }: Speech): string {
  const told = say(`state.${state}`);
  return type === 'standing' || assessment === 'not_yet_due' ? told : `${told} · ${say(`assessment.${assessment}`)}`;
}

/** A condition of a promise: its type, its words, what is still missing. */
export interface Condition {
  type: string;
  words: string;
  missing: string | undefined;
}

/** The conditions of a promise, in text order. */
export function conditionsOf(row: ReportRow, { say }: Speech): Condition[] {
  return row.gates.map(({ type, text }) => {
    const blocker = row.blocked_by.find(({ gate }) => gate === text);
    return {
      type: say(`gate.${type}`),
      words: say('quoted', { words: inOneLine(text) }),
      missing: blocker && say('missing', { missing: blocker.missing }),
    };
  });
}

/** Where a promise stands in its text. */
export function sourceWords({ document, paragraph }: ReportRow, { say }: Speech): string {
  return paragraph === null ? document.symbol : say('source', { document: document.symbol, paragraph });
}

/** The groups of a section's promises, in their order, none of them empty. */
export function groupsOf(section: Section): { name: 'overdue' | 'dated' | 'undated' | 'closed'; rows: ReportRow[] }[] {
  const groups = { overdue: ['overdue'], dated: ['soon', 'later'], undated: ['undated'], closed: ['closed'] } as const;
  return Object.entries(groups)
    .map(([name, standings]) => ({
      name: name as keyof typeof groups,
      rows: section.commitments.filter((row) => (standings as readonly string[]).includes(standingOf(row))),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The report's answer in a sentence or two. */
export function firstLine(report: ProgressReport, { say }: Speech): string {
  const owed = report.sections.flatMap(({ commitments }) => commitments);
  return say('first_line', {
    n: owed.length,
    overdue: report.figures.overdue.length,
    blocked: report.figures.blocked.length,
    unknown: owed.filter((row) => unknownsOf(row).length > 0).length,
  });
}

/** A section's own figures in a sentence. */
export function sectionLine(section: Section, { say }: Speech): string {
  const overdue = section.commitments.filter((row) => standingOf(row) === 'overdue').length;
  return say('section_line', { n: section.commitments.length, overdue });
}

/** The report's figures, each with the numbers that make it; those that nothing makes are left out. */
export function figureList(
  { figures, unknown }: ProgressReport,
  { say }: Speech,
): { label: string; numbers: string[] }[] {
  return [
    ...Object.entries(figures).map(([name, numbers]) => ({
      label: say(`figure.${name as keyof typeof figures}`),
      numbers,
    })),
    ...Object.entries(unknown).map(([name, numbers]) => ({
      label: say(`unknown.${name as keyof typeof unknown}`),
      numbers,
    })),
  ].filter(({ numbers }) => numbers.length > 0);
}

/** The address of an entry on the register's pages. @param base of the service, without a stroke at its end; empty for the same place */
export function entryAddress(base: string, number: string): string {
  return `${base}/register/${number.split('/').map(encodeURIComponent).join('/')}`;
}

/** The anchor of an entry in a report. */
export function anchorOf(number: string): string {
  return `n-${number.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
