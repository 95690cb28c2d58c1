/** One printed line or a run of wrapped lines, trimmed; offsets are UTF-16 units into the stored text. */
export interface Line {
  start: number;
  end: number;
  /** blank lines before it */
  gap: number;
}

/** The lines of a text that hold something, in order. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const line = /[^\r\n\f\u2028\u2029]+/g;
  let last = 0;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const body = match[0];
    const lead = body.length - body.trimStart().length;
    const trimmed = body.trim();
    if (!trimmed) continue;
    const start = match.index + lead;
    const between = text.slice(last, start);
    lines.push({
      start,
      end: start + trimmed.length,
      gap: Math.max(0, between.split(/\r\n|[\n\r\u2028\u2029]/).length - 2),
    });
    last = start + trimmed.length;
  }
  return lines;
}
