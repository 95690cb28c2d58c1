import { directionOf } from '#core';
import {
  anchorOf,
  bearerWords,
  conditionsOf,
  dueWords,
  entryAddress,
  figureList,
  firstLine,
  groupsOf,
  opening,
  sectionLine,
  sourceWords,
  stateWords,
} from './entry-words.ts';
import { type Markup, markup } from './markup.ts';
import { standingOf } from './progress-report.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { ProgressReport, ReportRow, Section } from './schema.ts';
import { type Speech, speechOf } from './speech.ts';

/** What the rendering of an entry needs. */
interface Ground {
  on: string;
  base: string;
  speech: Speech;
}

function words(row: ReportRow, { speech }: Ground): Markup {
  const conditions = conditionsOf(row, speech).map(
    ({ type, words: said, missing }) =>
      markup`<p class="condition">${type}: <span dir="auto">${said}</span>${missing ? markup` · <strong>${missing}</strong>` : ''}</p>`,
  );
  return markup`<details><summary dir="auto">${opening(row.quote)}</summary>
<blockquote dir="auto">${row.quote.trim()}</blockquote>
<p class="source"><bdi>${sourceWords(row, speech)}</bdi></p></details>${conditions}`;
}

function entry(row: ReportRow, ground: Ground): Markup {
  const { on, base, speech } = ground;
  const { say } = speech;
  const bearer = markup`<td data-label="${say('column.bearer')}"${row.bearer.length === 0 ? markup` class="unknown"` : ''}><bdi>${bearerWords(row, speech)}</bdi></td>`;
  const isLate = standingOf(row) === 'overdue';
  const due = markup`<td data-label="${say('column.due')}"${isLate ? markup` class="late"` : ''}>${dueWords(row, on, speech)}</td>`;
  const theme = markup`<td data-label="${say('column.theme')}">${say(`theme.${row.theme ?? 'other'}`)}</td>`;
  const isStanding = row.type === 'standing';
  return markup`<tr id="${anchorOf(row.number)}">
<th scope="row"><a href="${entryAddress(base, row.number)}"><bdi>${row.number}</bdi></a></th>
${isStanding ? theme : bearer}
<td>${words(row, ground)}</td>
${isStanding ? '' : due}
<td data-label="${say('column.state')}">${stateWords(row, speech)}</td>
</tr>
`;
}

/** Rows under one heading of a table; no heading where it would say nothing. */
interface Group {
  heading?: string;
  rows: readonly ReportRow[];
}

const COLUMNS = {
  commitment: ['number', 'bearer', 'words', 'due', 'state'],
  standing: ['number', 'theme', 'position', 'state'],
} as const;

function table(type: ReportRow['type'], groups: readonly Group[], ground: Ground): Markup {
  const columns = COLUMNS[type];
  const heads = columns.map(
    (name) => markup`<th scope="col" class="c-${name}">${ground.speech.say(`column.${name}`)}</th>`,
  );
  const bodies = groups.map(({ heading, rows }) => {
    const head =
      heading && markup`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${heading}</th></tr>\n`;
    return markup`<tbody>\n${head}${rows.map((row) => entry(row, ground))}</tbody>\n`;
  });
  return markup`<table>
<thead><tr>${heads}</tr></thead>
${bodies}</table>
`;
}

function links(numbers: readonly string[]): Markup[] {
  return numbers.map((number) => markup`<a href="#${anchorOf(number)}"><bdi>${number}</bdi></a> `);
}

function sectionOf(section: Section, ground: Ground): Markup {
  const { say } = ground.speech;
  const name = section.line ?? 'none';
  const also = say('also', { numbers: '' }).trim();
  const groups = groupsOf(section).map((group) => ({ heading: say(`group.${group.name}`), rows: group.rows }));
  return markup`<section class="${name}" aria-labelledby="line-${name}">
<h2 class="line" id="line-${name}">${say(`line.${name}`)}</h2>
<p class="quiet">${sectionLine(section, ground.speech)}</p>
${groups.length > 0 ? table('commitment', groups, ground) : ''}${
    section.also.length > 0 ? markup`<p class="quiet numbers">${also} ${links(section.also)}</p>\n` : ''
  }</section>
`;
}

function apart(name: 'standing' | 'set_aside', rows: readonly ReportRow[], ground: Ground): Markup {
  const { say } = ground.speech;
  const tables = (['commitment', 'standing'] as const).map((type) => {
    const own = rows.filter((row) => row.type === type);
    return own.length > 0 ? table(type, [{ rows: own }], ground) : '';
  });
  if (rows.length === 0) return markup``;
  return markup`<section>
<h2>${say(name)}</h2>
<p class="quiet">${say(`${name}_line`)}</p>
${tables}</section>
`;
}

function head(report: ProgressReport, speech: Speech): Markup {
  const { say, date } = speech;
  const texts = report.documents.map(
    ({ symbol, title, date: day }) =>
      markup`<li><bdi>${symbol}</bdi> · <bdi>${title}</bdi>${day ? ` · ${date(day)}` : ''}</li>\n`,
  );
  const figures = figureList(report, speech).map(
    ({ label, numbers }) =>
      markup`<details><summary>${say('figure', { label, n: numbers.length })}</summary><p class="numbers">${links(numbers)}</p></details>\n`,
  );
  return markup`<header>
<h1>${say('title')}</h1>
<p class="quiet">${say('as_of', { date: date(report.on) })}</p>
<p class="lede">${firstLine(report, speech)}</p>
<ul class="texts quiet">
${texts}</ul>
${figures.length > 0 ? markup`<div class="figures" role="group" aria-label="${say('figures')}">\n${figures}</div>\n` : ''}</header>
`;
}

/**
 * The report as an HTML document that stands by itself: it fetches nothing, runs nothing, prints well.
 * @param base address of the service, for links to the register; empty for links within the same place
 */
export function reportHtml(report: ProgressReport, base = ''): string {
  const speech = speechOf(report.language);
  const { say } = speech;
  const ground = { on: report.on, base, speech };
  const { html } = markup`<!doctype html>
<html lang="${report.language}" dir="${directionOf(report.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say('title')} · ${report.on}</title>
<style>${{ html: REPORT_STYLE }}</style>
</head>
<body>
${head(report, speech)}<main>
${report.sections.map((section) => sectionOf(section, ground))}${apart('standing', report.standing, ground)}${apart('set_aside', report.set_aside, ground)}</main>
<footer><p>${say('note')}</p></footer>
</body>
</html>
`;
  return html;
}
