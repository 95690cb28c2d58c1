import { grouped, type Line, type PdfPage } from './pdf-page.ts';

const MARGIN_SHARE = 0.16;
const SAME_PLACE = 5;
const SHORT_DOCUMENT = 6;
const PAGE_NUMBER =
  /^(?:[–—-]\s*)?(?:(?:page|p\.|seite|página|صفحة)\s*)?#(?:\s*(?:\/|of|sur|de|من|\|)\s*#)?(?:\s*[–—-])?$/iu;

// "Annex 1" over one page and "Annex 2" over the next are two headings.
const PART_HEADING =
  /^(?:annex|appendix|article|chapter|part|section|table|figure|annexe|chapitre|partie|tableau|المرفق|الملحق|الفصل|الجزء)\s*#$/u;

interface Candidate {
  line: Line;
  key: string;
  /** distance from the nearer edge of the page, negative at the foot */
  place: number;
}

/**
 * Takes away the heads, feet and page numbers that return from page to page: the same words, figures aside, at the same
 * height of the outer sixth of the page, on three pages, or on two of a short document.
 */
export function withoutRunningMatter(lines: readonly Line[], pages: readonly PdfPage[]): Line[] {
  const candidates = lines.flatMap((line) => candidateOf(line, pages[line.page]) ?? []);
  const least = pages.length <= SHORT_DOCUMENT ? 2 : 3;
  const alike = [
    ...grouped(candidates, ({ key }) => key).values(),
    ...grouped(candidates.flatMap(numberings), ({ step }) => step).values(),
  ];
  const returning = new Set<Candidate>();
  for (const group of alike) {
    const found = group.map((it) => ('candidate' in it ? it.candidate : it));
    for (const candidate of found) if (pagesAt(found, candidate.place) >= least) returning.add(candidate);
  }
  const running = [...returning].filter((candidate) => isOutsideText(candidate, candidates, returning));
  const gone = new Set(running.map(({ line }) => line));
  const rest = lines.filter((line) => !gone.has(line));
  const lone = candidates.filter(({ line, key }) => !gone.has(line) && isLoneNumber(line, key, rest));
  const loneLines = new Set(lone.map(({ line }) => line));
  return rest.filter((line) => !loneLines.has(line));
}

// Where other pages have text of their own, a line that returns is a heading like theirs, not a running head.
function isOutsideText(
  candidate: Candidate,
  candidates: readonly Candidate[],
  returning: ReadonlySet<Candidate>,
): boolean {
  const level = candidates.filter(({ place }) => Math.abs(place - candidate.place) <= SAME_PLACE / 2);
  return level.filter((other) => returning.has(other)).length * 2 >= level.length;
}

function pagesAt(candidates: readonly Candidate[], place: number): number {
  return new Set(candidates.filter((it) => Math.abs(it.place - place) <= SAME_PLACE).map(({ line }) => line.page)).size;
}

// A head may change with the chapter; the number in it goes on with the pages. The mark of a list has its dot or bracket.
function numberings(candidate: Candidate): { step: number; candidate: Candidate }[] {
  const { text, page } = candidate.line;
  if (text.length > 120 || candidate.key === text) return [];
  const numbers = [/^(\p{Nd}{1,4})\s/u.exec(text)?.[1], /\s(\p{Nd}{1,4})$/u.exec(text)?.[1]];
  return numbers.flatMap((number) => (number === undefined ? [] : [{ step: Number(number) - page, candidate }]));
}

function candidateOf(line: Line, page: PdfPage | undefined): Candidate | undefined {
  if (!page) return undefined;
  const fromFoot = page.height - line.y;
  const place = line.y < fromFoot ? line.y : -fromFoot;
  if (Math.abs(place) > MARGIN_SHARE * page.height) return undefined;
  const key = line.text.replace(/\p{Nd}+/gu, '#').toLowerCase();
  return { line, key: PART_HEADING.test(key) ? line.text : key, place };
}

// The number of a page by itself at the very edge, where no other page bears one at the same height.
function isLoneNumber(line: Line, key: string, lines: readonly Line[]): boolean {
  if (!PAGE_NUMBER.test(key)) return false;
  const others = lines.filter((other) => other.page === line.page && other !== line);
  const isOutermost = others.every((other) => other.y > line.y) || others.every((other) => other.y < line.y);
  return isOutermost && others.every((other) => Math.abs(other.y - line.y) > 1.8 * line.size);
}
