const ABBREVIATION =
  /(?:^|[\s(“"/–-])(?:[A-Z]|[A-Z]\.[A-Z]|(?:[A-Z]\.)+[A-Z]?|Mr|Mrs|Ms|Dr|Prof|H\.?E|St|Jr|Sr|Gen|Col|Lt|Hon|No|Nos|Art|Arts|para|paras|Para|pp|p|vol|cf|vs|approx|e\.g|i\.e|etc|al|Ltd|Inc|Co|Corp|Rev|Add|Corr|ed|eds|Sec|Res|Fig)$/;
const NEVER_LAST =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|H\.?E|St|Gen|Col|Lt|Hon|No|Nos|Art|Arts|para|paras|Para|pp|cf|vs|approx|e\.g|i\.e)$/;

/**
 * Cuts [from, to) into sentences, trimmed, in order. A stop after an abbreviation or an initial does not end one unless
 * what follows can only begin a sentence. Linear.
 */
export function sentencesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = from;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (/[\p{L}\p{N}]/u.test(body)) sentences.push({ start: start + lead, end: start + lead + body.length });
    start = end;
  };
  const stop = /[.!?]+["”’')\]]*\**(?=\s+["“‘'([]?[\p{Lu}\d–—-]|\s*$)/gu;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match && match.index < to; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    if (end >= to) break;
    if (match[0].startsWith('.') && match[0].length === 1) {
      const before = text.slice(Math.max(start, match.index - 12), match.index);
      if (NEVER_LAST.test(before)) continue;
      if (ABBREVIATION.test(before) && !/^\s+(?:We|The|They|Our|In|This|These|It)\s/.test(text.slice(end, end + 8)))
        continue;
      if (/^\s*\d{1,3}$/.test(before) && match.index - start <= 4) continue;
    }
    push(end);
  }
  push(to);
  return sentences;
}
