import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const textOf = (body: string) => readHtml(`<!doctype html><html><body>${body}</body></html>`).text;
const LONG = 'The parties reviewed what they had promised and agreed to meet again before the year is out. ';
const article = (name: string) => `<article><h2>${name}</h2><p>${LONG}</p></article>`;
const underHeading = (heading: string) => `<h1>${heading}</h1><article><p>${LONG.repeat(2)}</p></article>`;

describe('the main content', () => {
  test('menus, heads, feet, asides, scripts and forms are left out', () => {
    const page = `<header><a href="/">Ministry</a></header><nav><a href="/news">News</a></nav>
      <div><h1>Joint statement</h1><p>${LONG}</p><script>var a = "no";</script><style>p{}</style><noscript>Turn it on</noscript></div>
      <aside>Read also</aside><form><p>Subscribe</p><button>Go</button></form><footer>Imprint</footer>`;
    expect(textOf(page)).toBe(`Joint statement\n\n${LONG.trim()}\n`);
  });

  test('main wins over what is around it, and the longest article in it over teasers', () => {
    const teaser = '<article><h2>Other news</h2><p>Short.</p></article>';
    const page = `<div><p>${LONG}</p></div><main><article><h1>Statement</h1><p>${LONG}</p><p>${LONG}</p></article>${teaser}</main>`;
    expect(textOf(page)).toBe(`Statement\n\n${LONG.trim()}\n\n${LONG.trim()}\n`);
  });

  test('several articles of one weight are all read', () => {
    expect(textOf(`<main>${article('One')}${article('Two')}</main>`)).toContain('Two');
  });

  test('without main, the block that holds the prose is the document', () => {
    const links = '<div><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></div>';
    const page = `<div class="page"><div class="top"><span>3 July</span></div><div class="content">${links}<p>${LONG}</p><p>${LONG}</p>${links}</div></div>`;
    expect(textOf(page)).toBe(`${LONG.trim()}\n\n${LONG.trim()}\n`);
  });

  test('hidden parts and cookie banners are left out; the word consent alone hides nothing', () => {
    const page = `<main><div hidden>a</div><div style="display: none">b</div><div class="cookie-banner">c</div>
      <section id="consent"><p>Work needs the consent of the state.</p></section><p>${LONG.repeat(3)}</p></main>`;
    expect(textOf(page)).toBe(`Work needs the consent of the state.\n\n${LONG.repeat(3).trim()}\n`);
  });

  test('a page in one form is read; its fields are not', () => {
    const page = `<form><input value="x"><select><option>English</option></select><p>${LONG}</p></form>`;
    expect(textOf(page)).toBe(`${LONG.trim()}\n`);
  });

  test('the title heading outside of the article comes first, a heading that only links home does not', () => {
    expect(textOf(underHeading('Statement of Geneva'))).toMatch(/^Statement of Geneva\n\n/u);
    expect(textOf(underHeading('<a href="/">Ministry</a>'))).toMatch(/^The parties/u);
  });
});

describe('the words of a block', () => {
  test('white space collapses, line breaks stay, two of them part paragraphs', () => {
    expect(textOf('<p>One\n   two&nbsp;three<br>four<br><br>five</p>')).toBe('One two three\nfour\n\nfive\n');
  });

  test('entities are characters; soft hyphens and invisible signs go', () => {
    expect(textOf('<p>caf&eacute; &mdash; co&shy;operate&#8203; &amp; &#x2019;s</p>')).toBe('café — cooperate & ’s\n');
  });

  test('text in a block beside other blocks is a paragraph', () => {
    expect(textOf('<div>before<p>inside</p>after</div>')).toBe('before\n\ninside\n\nafter\n');
  });

  test('deleted words go, inserted ones stay, short quotations get their marks', () => {
    expect(textOf('<p>We <del>may</del><ins>will</ins> say <q>yes</q>.</p>')).toBe('We will say “yes”.\n');
  });

  test('a raised number that links on the page is a note’s mark; other raised letters are not', () => {
    expect(textOf('<p>Resolution<sup><a href="#n1">1</a></sup> of the 21<sup>st</sup></p>')).toBe(
      'Resolution[1] of the 21st\n',
    );
  });

  test('a sign that links to its own heading is no word', () => {
    expect(textOf('<h2>Aims <a href="#aims">¶</a></h2><p>See <a href="#n">§ 4</a></p>')).toBe('Aims\n\nSee § 4\n');
  });

  test('unclosed and crossed tags lose no words', () => {
    expect(textOf('<p>one <b>two<p>three</b> four<div>five')).toBe('one two\n\nthree four\n\nfive\n');
  });
});

describe('lists are printed as a browser shows them', () => {
  test.each([
    ['<ul><li>a</li><li>b</li></ul>', ['- a', '- b']],
    ['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['<ol start="4"><li>a</li><li value="9">b</li><li>c</li></ol>', ['4. a', '9. b', '10. c']],
    ['<ol type="a"><li>a</li><li>b</li></ol>', ['a. a', 'b. b']],
    ['<ol type="I" start="3"><li>a</li><li>b</li></ol>', ['III. a', 'IV. b']],
    ['<ol reversed><li>a</li><li>b</li></ol>', ['2. a', '1. b']],
    ['<ol style="list-style-type: lower-roman"><li>a</li></ol>', ['i. a']],
    ['<ul style="list-style: none"><li>a</li></ul>', ['a']],
    ['<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>', ['1. a', '  - b', '2. c', 'd']],
    ['<ol type="a" start="27"><li>a</li></ol>', ['aa. a']],
  ])('%s', (list, lines) => {
    expect(textOf(list)).toBe(`${lines.join('\n\n')}\n`);
  });
});

describe('tables', () => {
  test('a table of data is read row by row', () => {
    const table =
      '<table><caption>Tasks</caption><thead><tr><th>Who</th><th>What</th></tr></thead><tr><td>Italy</td><td><p>hosts</p></td></tr></table>';
    expect(textOf(`<p>x</p>${table}<p>y</p>`)).toBe('x\n\nTasks\nWho | What\nItaly | hosts\n\ny\n');
  });

  test('a table that lays out the page is read as its blocks', () => {
    const inner = '<table><tr><td>a</td><td>b</td></tr></table>';
    expect(textOf(`<table><tr><td><p>left</p></td><td>${inner}</td></tr></table>`)).toBe('left\n\na | b\n');
  });
});

describe('hostile pages', () => {
  test('a page of a hundred thousand open tags is read without being copied or running out of stack', () => {
    const open = Array.from({ length: 100_000 }, (_, index) => `<b id="${index}">`).join('');
    expect(textOf(`${open}${'<p>x'.repeat(1000)}`).match(/x/gu)).toHaveLength(1000);
    expect(textOf(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`)).toBe('deep\n');
  });

  test('tags opened without end are refused', () => {
    expect(() => textOf('<div>'.repeat(60_000))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  test('more than a million elements are refused', () => {
    expect(() => textOf('<a></a>'.repeat(1_000_001))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
