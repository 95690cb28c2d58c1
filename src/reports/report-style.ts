import { createHash } from 'node:crypto';

/** The style of the printed report: the house's type, hairlines and colours, with nothing fetched from anywhere. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #171715); --ink: light-dark(#1c1b19, #eceae4); --quiet: light-dark(#5d5a54, #a8a49b);
  --rule: light-dark(#dcd8cf, #3a3833); --accent: light-dark(#1f4e79, #8fbbe6); --bad: light-dark(#9b2c2c, #ee9a9a);
  --serif: 'Noto Serif', Georgia, 'Times New Roman', serif; --sans: 'Noto Sans', system-ui, 'Segoe UI', sans-serif;
}
:root[dir='rtl'] {
  --serif: 'Noto Naskh Arabic', 'Noto Serif', 'Times New Roman', serif;
  --sans: 'Noto Sans Arabic', 'Noto Sans', system-ui, sans-serif;
}
.military { --hue: light-dark(#56616b, #a9b6c1); }
.political { --hue: light-dark(#3f4c9a, #a3aef0); }
.stabilization { --hue: light-dark(#2f6b4f, #86c7a6); }
.counter_messaging { --hue: light-dark(#7a3b69, #d9a0c8); }
.financial { --hue: light-dark(#7a5700, #dcb65a); }
.law_enforcement { --hue: light-dark(#0f6670, #7cc4cd); }
.none { --hue: var(--quiet); }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 40px 24px 64px; max-width: 1120px; background: var(--paper); color: var(--ink);
  font: 15px/22px var(--sans); font-variant-numeric: tabular-nums;
}
:root[dir='rtl'] body { font-size: 17px; line-height: 28px; }
h1, h2 { margin: 0; font-weight: 600; }
h1 { font-size: 28px; line-height: 36px; }
h2 { margin-top: 40px; font-size: 22px; line-height: 30px; }
h2.line { padding-inline-start: 12px; border-inline-start: 4px solid var(--hue); color: var(--hue); }
p { margin: 8px 0; max-width: 68ch; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.lede { margin-top: 16px; font: 18px/30px var(--serif); }
:root[dir='rtl'] .lede { font-size: 20px; line-height: 34px; }
.quiet, .condition, .source { color: var(--quiet); }
.texts { margin: 8px 0; padding: 0; list-style: none; }
.figures { margin: 24px 0 0; columns: 3 260px; column-gap: 40px; }
.figures details { border-top: 1px solid var(--rule); padding: 8px 0; break-inside: avoid; }
.numbers a { white-space: nowrap; }
table { width: 100%; margin-top: 8px; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: break-word; }
:root[dir='rtl'] :is(th, td) { padding: 8px 0 8px 16px; }
thead th { color: var(--quiet); font-weight: 400; }
.c-number { width: 17%; } :is(.c-bearer, .c-theme) { width: 19%; } .c-due { width: 16%; } .c-state { width: 14%; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.group th { padding-top: 20px; }
.late { color: var(--bad); font-weight: 600; }
.unknown { font-style: italic; }
summary { cursor: pointer; }
blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 1px solid var(--hue, var(--rule)); font: 18px/30px var(--serif); }
.condition { margin: 4px 0 0; }
footer { margin-top: 64px; border-top: 1px solid var(--rule); color: var(--quiet); }
@media screen and (max-width: 720px) {
  body { padding: 24px 16px 40px; }
  table, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 12px 0; border-bottom: 1px solid var(--rule); }
  tbody th, td, :root[dir='rtl'] :is(tbody th, td) { padding: 0; border: 0; }
  td[data-label]::before { content: attr(data-label) ': '; color: var(--quiet); font-weight: 400; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; background: none; font-size: 10pt; line-height: 14pt; }
  a { color: inherit; text-decoration: none; }
  blockquote { font-size: 10.5pt; line-height: 15pt; }
  h2, .group { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .figures { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  @supports selector(::details-content) { summary { display: none; } }
}
`;

/**
 * The content policy under which a browser shows the report: its own style, and nothing else.
 * @source Content Security Policy Level 3, section 2.3.1 (hash sources)
 */
export const REPORT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
