import type { ReactNode } from 'react';

/** Words of a communiqué, as they stand in it; `short` shows two lines of them. */
export function Quote({ text, short = false }: { text: string; short?: boolean }): ReactNode {
  return (
    <span className={short ? 'quote short' : 'quote'} dir="auto">
      {text}
    </span>
  );
}
