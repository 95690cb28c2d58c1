import { elementsIn, holds, innerElements, type Measure, measurePage } from './measure-page.ts';
import type { PageElement } from './parse-page.ts';

/** The part of a page that is its document, and the page's title heading when that stands outside of it. */
export interface MainContent {
  root: PageElement;
  heading: PageElement | undefined;
}

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'toolbar',
]);
// Names of classes and ids; "consent" alone is not among them: it is a word of the field.
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:cookies?|gdpr|onetrust|breadcrumbs?|skip-?(?:link|nav|to)|sr-only|visually-hidden|screen-reader-text|share|sharing|social|newsletter|pagination|pager|site-?(?:header|footer|nav)|navbar|sidebar|related-(?:posts|content|articles|links)|comments)(?:$|[\s_-])/iu;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const LARGEST_FURNITURE_SHARE = 0.3;

/** Takes away what is not the document and finds the element that holds it. The tree is changed in place. */
export function mainContent(page: PageElement): MainContent {
  const measures = measurePage(page);
  const heading = [...elementsIn(page)].find((element) => element.tag === 'h1' && !isHidden(element));
  strip(page, { measures, whole: weight(measures.get(page)), inArticle: false });
  const root = article(page) ?? densest(page, measurePage(page));
  trimLinkLists(root);
  const outside = heading !== undefined && !holds(root, ['h1']) && root.tag !== 'h1';
  return { root, heading: outside && isTitle(heading) ? heading : undefined };
}

interface Stripping {
  measures: Map<PageElement, Measure>;
  /** characters on the whole page */
  whole: number;
  inArticle: boolean;
}

function strip(element: PageElement, stripping: Stripping): void {
  const inArticle = stripping.inArticle || element.tag === 'main' || element.tag === 'article';
  element.children = element.children.filter(
    (child) => typeof child === 'string' || !isFurniture(child, { ...stripping, inArticle }),
  );
  for (const child of innerElements(element)) strip(child, { ...stripping, inArticle });
}

function isFurniture(element: PageElement, { measures, whole, inArticle }: Stripping): boolean {
  if (element.tag === 'body') return false;
  if (isHidden(element)) return true;
  const share = weight(measures.get(element)) / Math.max(whole, 1);
  if (FURNITURE_TAGS.has(element.tag)) return true;
  if (FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return true;
  if (element.tag === 'header' && !inArticle) return share < 0.5;
  if (element.tag === 'figcaption') return true;
  if (element.tag === 'form') return share < 0.5;
  if (element.attributes['aria-hidden'] === 'true') return !holds(element, ['p', 'h1', 'main', 'article', 'li']);
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
  return FURNITURE_NAMES.test(names) && share < LARGEST_FURNITURE_SHARE;
}

function isHidden({ tag, attributes }: PageElement): boolean {
  if (tag === 'body') return false;
  return 'hidden' in attributes || HIDDEN_STYLE.test(attributes['style'] ?? '');
}

/** `main`, or the one article that holds nearly all of it; undefined where the page marks neither. */
function article(page: PageElement): PageElement | undefined {
  const measures = measurePage(page);
  const inner = [...elementsIn(page)];
  const mains = inner.filter(({ tag, attributes }) => tag === 'main' || attributes['role'] === 'main');
  const main = heaviest(mains, measures);
  const articles = (main ? [...elementsIn(main)] : inner).filter(({ tag }) => tag === 'article');
  const best = heaviest(articles, measures);
  const whole = weight(measures.get(main ?? page));
  if (best && weight(measures.get(best)) > 0.6 * whole) return best;
  return main && weight(measures.get(main)) > 0 ? main : undefined;
}

function heaviest(elements: PageElement[], measures: Map<PageElement, Measure>): PageElement | undefined {
  return elements.toSorted((a, b) => weight(measures.get(b)) - weight(measures.get(a)))[0];
}

/** The smallest element that still holds most of the page's prose: down from the top while one child has it. */
function densest(page: PageElement, measures: Map<PageElement, Measure>): PageElement {
  const whole = measures.get(page)?.prose ?? 0;
  let best = page;
  for (;;) {
    const next = innerElements(best).find((child) => (measures.get(child)?.prose ?? 0) > 0.8 * whole);
    const isTitled = innerElements(best).some((child) => child.tag === 'h1' && child !== next);
    if (!next || isTitled || ['p', 'pre', 'ul', 'ol', 'table', 'dl'].includes(next.tag)) return best;
    best = next;
  }
}

// Lists of links before the first and after the last prose are menus; those inside the text may be its own lists.
function trimLinkLists(root: PageElement): void {
  const measures = measurePage(root);
  const isMenu = (child: PageElement | string) => {
    if (typeof child === 'string') return child.trim() === '';
    const { prose, linked, links } = measures.get(child) ?? { prose: 0, linked: 0, links: 0 };
    return links >= 3 && linked > 4 * prose && !/^h[1-6]$/u.test(child.tag);
  };
  while (root.children.length && isMenu(root.children[0] as PageElement | string)) root.children.shift();
  while (root.children.length && isMenu(root.children.at(-1) as PageElement | string)) root.children.pop();
}

// A heading that is but a link home names the site, not the document.
function isTitle(heading: PageElement): boolean {
  const { prose } = measurePage(heading).get(heading) ?? { prose: 0 };
  return prose > 0;
}

function weight(measure: Measure | undefined): number {
  return measure ? measure.prose + measure.linked : 0;
}
