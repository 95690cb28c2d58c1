import { grouped, type Line, type PdfPage } from './pdf-page.ts';

const MARGIN_SHARE = 0.16;
const SAME_PLACE = 5;
const SHORT_DOCUMENT = 6;
const PAGE_NUMBER =
  /^(?:[–—-]\s*)?(?:(?:page|p\.|seite|página|صفحة)\s*)?#(?:\s*(?:\/|of|sur|de|من|\|)\s*#)?(?:\s*[–—-])?$/iu;

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
  const byKey = grouped(candidates, ({ key }) => key);
  const gone = new Set<Line>();
  const least = pages.length <= SHORT_DOCUMENT ? 2 : 3;
  for (const alike of byKey.values())
    for (const { line, place } of alike) {
      const seen = new Set(
        alike.filter((other) => Math.abs(other.place - place) <= SAME_PLACE).map((it) => it.line.page),
      );
      if (seen.size >= least) gone.add(line);
    }
  const rest = lines.filter((line) => !gone.has(line));
  const lone = new Set(
    candidates.filter(({ line, key }) => !gone.has(line) && isLoneNumber(line, key, rest)).map((it) => it.line),
  );
  return rest.filter((line) => !lone.has(line));
}

function candidateOf(line: Line, page: PdfPage | undefined): Candidate | undefined {
  if (!page) return undefined;
  const fromFoot = page.height - line.y;
  const place = line.y < fromFoot ? line.y : -fromFoot;
  if (Math.abs(place) > MARGIN_SHARE * page.height) return undefined;
  return { line, key: line.text.replace(/\p{Nd}+/gu, '#').toLowerCase(), place };
}

// The number of a page by itself at the very edge, where no other page bears one at the same height.
function isLoneNumber(line: Line, key: string, lines: readonly Line[]): boolean {
  if (!PAGE_NUMBER.test(key)) return false;
  const others = lines.filter((other) => other.page === line.page && other !== line);
  const isOutermost = others.every((other) => other.y > line.y) || others.every((other) => other.y < line.y);
  return isOutermost && others.every((other) => Math.abs(other.y - line.y) > 1.8 * line.size);
}
