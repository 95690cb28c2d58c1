const ABBREVIATION =
  /(?:^|[\s(“"/–-])(?:[A-Z]|[A-Z]\.[A-Z]|(?:[A-Z]\.)+[A-Z]?|Mr|Mrs|Ms|Dr|Prof|H\.?E|St|Jr|Sr|Gen|Col|Lt|Hon|No|Nos|Art|Arts|para|paras|Para|pp|p|vol|cf|vs|approx|e\.g|i\.e|etc|al|Ltd|Inc|Co|Corp|Rev|Add|Corr|ed|eds|Sec|Res|Fig)$/;
const NEVER_LAST =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|H\.?E|St|Gen|Col|Lt|Hon|No|Nos|Art|Arts|para|paras|Para|pp|cf|vs|approx|e\.g|i\.e)$/;

/**
 * Cuts [from, to) into sentences, trimmed, in order. A stop after an abbreviation or an initial does not end one unless
 * what follows can only begin a sentence. Linear.
 */
export function sentencesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const block = text.slice(from, to);
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = block.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    const at = from + start + lead;
    if (/[\p{L}\p{N}]/u.test(body)) sentences.push({ start: at, end: at + body.length });
    start = end;
  };
  for (const match of block.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (end < block.length && ends(block, { start, stop: match.index, end })) push(end);
  }
  push(block.length);
  return sentences;
}

const STOP = /[.!?]+["”’')\]]*\**(?=\s+["“‘'([]?[\p{Lu}\d–—-]|\s*$)/gu;

/** Whether a stop ends the sentence that began at `start`, and is not the stop of an abbreviation or of a list number. */
function ends(block: string, { start, stop, end }: { start: number; stop: number; end: number }): boolean {
  if (/[([]/.test(block[stop - 1] ?? '')) return false;
  if (end - stop > 1 || block[stop] !== '.') return true;
  const before = block.slice(Math.max(start, stop - 12), stop);
  if (NEVER_LAST.test(before)) return false;
  if (ABBREVIATION.test(before)) return /^\s+(?:We|The|They|Our|In|This|These|It)\s/.test(block.slice(end, end + 8));
  return !(/^\s*\d{1,3}$/.test(before) && stop - start <= 4);
}
