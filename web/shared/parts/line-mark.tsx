import type { ReactNode } from 'react';
import type { LineOfEffort } from '../api/shapes.ts';
import { useSpeech } from '../language/language-provider.tsx';

/** The name of a line of effort with its colour; `null` is what falls under none. */
export function LineMark({ line }: { line: LineOfEffort | null }): ReactNode {
  const { say } = useSpeech();
  return <span className={`line-mark line-${line ?? 'none'}`}>{say(`line.${line ?? 'none'}`)}</span>;
}

/** The names of several lines, one under the other. */
export function LineMarks({ lines }: { lines: readonly LineOfEffort[] }): ReactNode {
  if (lines.length === 0) return <LineMark line={null} />;
  return lines.map((line) => <LineMark key={line} line={line} />);
}
