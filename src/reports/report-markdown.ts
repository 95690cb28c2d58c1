import { directionOf } from '#core';
import {
  bearerWords,
  conditionsOf,
  dueWords,
  entryAddress,
  figureList,
  firstLine,
  groupsOf,
  inOneLine,
  sectionLine,
  sourceWords,
  stateWords,
} from './entry-words.ts';
import type { ProgressReport, ReportRow } from './schema.ts';
import { type Speech, speechOf } from './speech.ts';

/** A text as Markdown that reads as that text and nothing else. @source CommonMark 0.31 section 2.4 */
export function escapeMarkdown(text: string): string {
  return inOneLine(text)
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, String.raw`\$&`)
    .replace(/^[-+#=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

/** What the rendering of an entry needs. */
interface Ground {
  on: string;
  speech: Speech;
}

/** A link whose address stands at the end of the report, so that its text reads well as it is. */
function link(number: string): string {
  return `[${escapeMarkdown(number)}]`;
}

function entry(row: ReportRow, { on, speech }: Ground): string[] {
  const facts =
    row.type === 'standing'
      ? [speech.say(`theme.${row.theme ?? 'other'}`)]
      : [bearerWords(row, speech), dueWords(row, on, speech)];
  const told = [...facts, stateWords(row, speech)].map(escapeMarkdown).join(' · ');
  const conditions = conditionsOf(row, speech).map(
    ({ type, words, missing }) =>
      `  - ${[`${speech.say('condition')} (${type})`, words, missing ?? []].flat().map(escapeMarkdown).join(' · ')}`,
  );
  return [
    `- **${link(row.number)}** · ${told}`,
    ...conditions,
    '',
    `  > ${escapeMarkdown(row.quote)}`,
    '  >',
    `  > ${escapeMarkdown(sourceWords(row, speech))}`,
    '',
  ];
}

function sections(report: ProgressReport, ground: Ground): string[] {
  const { speech } = ground;
  return report.sections.flatMap((section) => [
    `## ${speech.say(`line.${section.line ?? 'none'}`)}`,
    '',
    sectionLine(section, speech),
    '',
    ...groupsOf(section).flatMap(({ name, rows }) => [
      `### ${speech.say(`group.${name}`)}`,
      '',
      ...rows.flatMap((row) => entry(row, ground)),
    ]),
    ...(section.also.length > 0
      ? [speech.say('also', { numbers: speech.list(section.also.map((number) => link(number))) }), '']
      : []),
  ]);
}

function apart(title: string, line: string, rows: readonly ReportRow[], ground: Ground): string[] {
  return rows.length === 0 ? [] : [`## ${title}`, '', line, '', ...rows.flatMap((row) => entry(row, ground))];
}

function entriesOf({ sections: parts, standing, set_aside: aside }: ProgressReport): ReportRow[] {
  return [...parts.flatMap(({ commitments }) => commitments), ...standing, ...aside];
}

/**
 * The report in Markdown.
 * @param base address of the service, for links to the register; empty for links within the same place
 */
export function reportMarkdown(report: ProgressReport, base = ''): string {
  const speech = speechOf(report.language);
  const { say } = speech;
  const ground = { on: report.on, speech };
  const texts = report.documents.map(
    ({ symbol, title, date }) =>
      `- ${escapeMarkdown([symbol, title, date ? speech.date(date) : []].flat().join(' · '))}`,
  );
  const lines = [
    `# ${say('title')}`,
    '',
    say('as_of', { date: speech.date(report.on) }),
    '',
    firstLine(report, speech),
    '',
    ...(texts.length > 0 ? [...texts, ''] : []),
    ...figureList(report, speech).map(
      ({ label, numbers }) =>
        `- ${say('figure', { label, n: numbers.length })} (${numbers.map((number) => link(number)).join(', ')})`,
    ),
    '',
    say('note'),
    '',
    ...sections(report, ground),
    ...apart(say('standing'), say('standing_line'), report.standing, ground),
    ...apart(say('set_aside'), say('set_aside_line'), report.set_aside, ground),
    ...entriesOf(report).map(({ number }) => `${link(number)}: ${entryAddress(base, number)}`),
  ];
  const text = `${lines.join('\n').trimEnd()}\n`;
  return directionOf(report.language) === 'rtl' ? `<div dir="rtl">\n\n${text}\n</div>\n` : text;
}
