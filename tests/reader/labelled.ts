/** One labelled thing: the document that it stands in, what people called it, what the reader called it. */
export interface Judged {
  document: string;
  gold: string;
  read: string;
}

/** Share of those judged alike; NaN of none. */
export function accuracy(judged: readonly Judged[]): number {
  return judged.filter(({ gold, read }) => gold === read).length / judged.length;
}

/** Mean F1 over the labels that people gave; a label that only the reader gave counts against the others alone. */
export function macroF1(judged: readonly Judged[]): number {
  const labels = [...new Set(judged.map(({ gold }) => gold))];
  const scores = labels.map((label) => {
    const hit = judged.filter(({ gold, read }) => gold === label && read === label).length;
    const either =
      judged.filter(({ gold }) => gold === label).length + judged.filter(({ read }) => read === label).length;
    return (2 * hit) / either;
  });
  return scores.reduce((sum, score) => sum + score, 0) / labels.length;
}

/** The figure with each document left out once, lowest and highest. */
export function leftOut(
  judged: readonly Judged[],
  figure: (judged: readonly Judged[]) => number,
): { least: number; most: number } {
  const documents = [...new Set(judged.map(({ document }) => document))];
  const figures = documents.map((name) => figure(judged.filter(({ document }) => document !== name)));
  return { least: Math.min(...figures), most: Math.max(...figures) };
}

/** How often each label that people gave was read as each: rows of text, one for each label, counts in the order of `labels`. */
export function confusion(judged: readonly Judged[], labels: readonly string[]): string[] {
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  const head = ''.padEnd(width) + labels.map((label) => label.padStart(width)).join('');
  return [
    head,
    ...labels.map(
      (gold) =>
        gold.padEnd(width) +
        labels
          .map((read) => String(judged.filter((entry) => entry.gold === gold && entry.read === read).length))
          .map((count) => count.padStart(width))
          .join(''),
    ),
  ];
}
