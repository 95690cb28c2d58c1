import type { ReactNode } from 'react';

/** Words of a text inside a line of ours, in the text's own direction and between quotation marks. */
export function Quoted({ text }: { text: string }): ReactNode {
  return <q dir="auto">{text}</q>;
}
