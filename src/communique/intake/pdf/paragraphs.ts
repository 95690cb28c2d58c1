import type { TextBlock } from '../compose-text.ts';
import { endsInHyphen, learnHyphens } from './line-end-hyphens.ts';
import { opensItem } from './list-marks.ts';
import { beginsParagraph } from './paragraph-breaks.ts';
import { measureText } from './text-measures.ts';
import { commonSize } from './page-notes.ts';
import type { Line } from './pdf-page.ts';

/** Lines become paragraphs, items, headings and table rows; words broken at line ends are whole again. */
export function paragraphsOf(lines: readonly Line[]): TextBlock[] {
  const measures = measureText(lines);
  const joinHyphen = learnHyphens(lines.map((line) => line.text));
  const bodySize = commonSize(lines);
  const blocks: TextBlock[] = [];
  let gathered: Line[] = [];
  const end = () => {
    const block = blockOf(gathered, joinHyphen, bodySize);
    if (block) blocks.push({ ...block, opens: blocks.at(-1)?.kind !== 'row' });
    gathered = [];
  };
  for (const line of lines) {
    if (gathered.length && beginsParagraph(line, gathered, measures)) end();
    gathered.push(line);
  }
  end();
  return blocks;
}

function blockOf(
  lines: readonly Line[],
  joinHyphen: (a: string, b: string) => string,
  bodySize: number,
): TextBlock | undefined {
  const first = lines[0];
  if (!first) return undefined;
  let text = '';
  for (const { text: next } of lines) {
    if (text && endsInHyphen(text)) text = joinHyphen(text, next);
    else text += text && !isTight(text, next) ? ` ${next}` : next;
  }
  if (first.row) return { kind: 'row', text };
  const item = opensItem(text);
  if (item) return { kind: 'item', marker: item.marker, text: item.text };
  return { kind: first.size > 1.12 * bodySize ? 'heading' : 'paragraph', text };
}

// "Africa/" and "2021–" go on without a space, and "—such" follows without one, as they would inside a line.
function isTight(text: string, next: string): boolean {
  return /[\p{L}\p{N}](?:[/–—]|\u2011)$/u.test(text) || (/^—\p{L}/u.test(next) && /[\p{L}\p{N},]$/u.test(text));
}
