import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#core';
import { anchorOf, opening } from './entry-words.ts';
import { progressReport } from './progress-report.ts';
import { reportHtml } from './report-html.ts';
import { escapeMarkdown, reportMarkdown } from './report-markdown.ts';
import { entry, SAMPLE } from './testing/index.ts';

const reportIn = (language: 'en' | 'fr' | 'ar') => progressReport(SAMPLE, { today: '2022-05-01', language });
const BASE = 'http://127.0.0.1:4600';

/** Names of elements, attributes and visible text of a page. */
function seen(html: string): { tags: Set<string>; attributes: [string, string][]; text: string; open: number } {
  const page = { tags: new Set<string>(), attributes: [] as [string, string][], text: '', open: 0 };
  let isStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      page.tags.add(name);
      page.open++;
      page.attributes.push(...Object.entries(attributes));
      isStyle = name === 'style';
    },
    ontext(text) {
      if (!isStyle) page.text += text;
    },
    onclosetag() {
      page.open--;
      isStyle = false;
    },
  });
  parser.end(html);
  return page;
}

test('in Markdown each entry tells who owes it, by when, its condition, how it stands, and its words', () => {
  const text = reportMarkdown(reportIn('en'), BASE);
  expect(text)
    .toContain(`- **[ROME-2021/1]** · Coalition members · by 31 December 2021, 121 days past · proposed · delivery not known
  - Condition (Consent of a state) · “at the request of the state concerned” · still missing: consent of Iraq

  > The members will gather the money that is still missing for the recovery of the freed areas.
  >
  > ROME-2021, paragraph 3
`);
  expect(text).toContain('“at the next ministerial”; no day could be reckoned');
  expect(text).toContain('· not known · no date given · proposed');
  expect(text).toContain(
    '7 promises are on record. One is past its date; one waits for a condition to be met; for 4, something essential is not known.',
  );
});

test('in Markdown every number that is named leads to the register', () => {
  const text = reportMarkdown(reportIn('en'), BASE);
  const defined = [...text.matchAll(/^\[(.+?)\]: (.+)$/gm)].map(([, label, address]) => [label, address]);
  expect(defined.map(([label]) => label).toSorted()).toEqual(SAMPLE.map(({ number }) => number).toSorted());
  for (const [label, address] of defined) expect(address).toBe(`${BASE}/register/${label}`);
  const named = [...text.matchAll(/\[(ROME-.+?)\]/g)].map(([, label]) => label);
  for (const label of named) expect(defined.map(([name]) => name)).toContain(label);
});

test('in Markdown the sections follow each other: what is owed, what binds throughout, what is set aside', () => {
  const headings = reportMarkdown(reportIn('en')).match(/^##? .*$/gm);
  expect(headings).toEqual([
    '# Progress report',
    '## Political',
    '## Stabilization',
    '## Finance',
    '## No line of effort',
    '## What binds throughout',
    '## Set aside',
  ]);
});

test('words that look like Markdown are words', () => {
  expect(escapeMarkdown('- *a* [b](c) <d> `e` _f_ | ~g~ &amp; A & B')).toBe(
    String.raw`\- \*a\* \[b\](c) \<d\> \`e\` \_f\_ \| \~g\~ \&amp; A & B`,
  );
  expect(escapeMarkdown('1. first\n\n# second')).toBe(String.raw`1\. first # second`);
  expect(escapeMarkdown('2021-06-28')).toBe('2021-06-28');
});

test.each(LANGUAGES)('in %s the page stands by itself: it fetches nothing and runs nothing', (language) => {
  const { tags, attributes, open } = seen(reportHtml(reportIn(language), BASE));
  for (const tag of ['script', 'link', 'img', 'iframe', 'form', 'object', 'base']) expect(tags).not.toContain(tag);
  expect(attributes.filter(([name]) => name === 'src' || name === 'style' || name.startsWith('on'))).toEqual([]);
  expect(reportHtml(reportIn(language))).not.toMatch(/url\(|@import/);
  expect(open).toBe(0);
});

test('the page is written from right to left in Arabic, and says which language it is in', () => {
  expect(reportHtml(reportIn('ar'))).toContain('<html lang="ar" dir="rtl">');
  expect(reportHtml(reportIn('fr'))).toContain('<html lang="fr" dir="ltr">');
  expect(reportMarkdown(reportIn('ar'))).toMatch(/^<div dir="rtl">\n\n# تقرير/);
});

test('every link within the page leads to an entry of it, and every number to the register', () => {
  const { attributes } = seen(reportHtml(reportIn('en'), BASE));
  const ids = attributes.filter(([name]) => name === 'id').map(([, value]) => value);
  expect(new Set(ids).size).toBe(ids.length);
  const links = attributes.filter(([name]) => name === 'href').map(([, value]) => value);
  for (const link of links.filter((value) => value.startsWith('#'))) expect(ids).toContain(link.slice(1));
  expect(links.filter((value) => value.startsWith(BASE))).toEqual(
    ['5', '6', '1', '2', '3', '4', '8.1', '9', '7'].map((number) => `${BASE}/register/ROME-2021/${number}`),
  );
});

test('each entry opens to its whole words', () => {
  const quote = `${'promised word '.repeat(40)}end`;
  const html = reportHtml(progressReport([entry({ quote })], { today: '2022-05-01', language: 'en' }));
  expect(html).toContain(`<summary dir="auto">${opening(quote)}</summary>`);
  expect(html).toContain(`<blockquote dir="auto">${quote}</blockquote>`);
  expect(opening(quote).length).toBeLessThan(115);
});

test('whatever words a text holds, they are shown as they are and never become part of the page', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '=', '/', 'script', 'onload', '</td>', '<!--', 'é', '𝔘'),
  });
  const plain = seen(reportHtml(progressReport([entry()], { today: '2022-05-01', language: 'en' })));
  fc.assert(
    fc.property(hostile, hostile, (words, name) => {
      const row = entry({
        quote: `x${words}x`,
        bearer: [`y${name}y`],
        document: { id: 'd', symbol: `z${words}z`, title: name, date: null },
      });
      const page = seen(reportHtml(progressReport([row], { today: '2022-05-01', language: 'en' })));
      expect([page.tags, page.open]).toEqual([plain.tags, 0]);
      expect(page.text).toContain(`x${words}x`);
      expect(page.text).toContain(`y${name}y`);
    }),
  );
});

test('anchors of numbers are plain', () => {
  expect(['ROME-2021/12.1', 'S-RES-2170-2014/3', 'x"y/1'].map(anchorOf)).toEqual([
    'n-ROME-2021-12-1',
    'n-S-RES-2170-2014-3',
    'n-x-y-1',
  ]);
});
