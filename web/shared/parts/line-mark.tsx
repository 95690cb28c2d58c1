import type { ReactNode } from 'react';
import type { LineOfEffort } from '../api/shapes.ts';
import { LINE_COUNT } from './hue-of.ts';
import { useSpeech } from '../language/language-provider.tsx';

/** The name of a line of effort with its colour; `null` is what falls under none. */
export function LineMark({ line }: { line: LineOfEffort | null }): ReactNode {
  const { say } = useSpeech();
  return <span className={`line-mark line-${line ?? 'none'}`}>{say(`line.${line ?? 'none'}`)}</span>;
}

/** The names of several lines, one under the other; all of them together have a name of their own, none is a dash. */
export function LineMarks({ lines }: { lines: readonly LineOfEffort[] }): ReactNode {
  const { say } = useSpeech();
  if (lines.length === LINE_COUNT) return <span className="line-mark line-none">{say('line.all')}</span>;
  if (lines.length > 0) return lines.map((line) => <LineMark key={line} line={line} />);
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="unseen">{say('line.none')}</span>
    </span>
  );
}
