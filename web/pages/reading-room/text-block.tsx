import { memo, type ReactNode, useCallback } from 'react';
import type { ReadProvision, State } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { hueOf } from '../../shared/parts/hue-of.ts';
import type { LaidBlock, Piece } from './lay-text.ts';
import { MarginLabel } from './margin-label.tsx';
import { anchorOf } from './provision-address.ts';

/** The reading of a whole text, the same for all its blocks. */
export interface Reading {
  provisions: readonly ReadProvision[];
  states: ReadonlyMap<string, State>;
  shown: ReadonlySet<number>;
  language: string;
  direction: 'ltr' | 'rtl';
}

interface TextBlockProps {
  block: LaidBlock;
  reading: Reading;
  /** the open provision, where it touches this block */
  open: number | null;
  /** the provision that the Tab key stops at, where it opens in this block */
  reachable: number | null;
  note: ReactNode;
}

const TAGS = { title: 'p', heading: 'h2', annex_heading: 'h2' } as const;

/** One block of the text with its marks, its labels and, below or beside, the open note. */
export const TextBlock = memo(function TextBlock({ block, reading, open, reachable, note }: TextBlockProps): ReactNode {
  const Tag = block.level > 1 && block.type === 'heading' ? 'h3' : (TAGS[block.type as keyof typeof TAGS] ?? 'p');
  const length = block.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  // an unseen block keeps about the room that it will need, so that the scroll bar tells the truth
  const measure = useCallback(
    (element: HTMLElement | null) => element?.style.setProperty('--chars', String(length)),
    [length],
  );
  return (
    <div className={`block ${block.type} depth-${Math.min(block.level, 4)}${note ? ' has-note' : ''}`} ref={measure}>
      <Tag className="block-text" lang={reading.language} dir={reading.direction}>
        <BlockMark block={block} />
        {block.pieces.map((piece, at) => (
          // pieces of a text never change places
          // oxlint-disable-next-line react/no-array-index-key
          <PieceOfText key={at} piece={piece} reading={reading} open={open} reachable={reachable} />
        ))}
      </Tag>
      {note}
    </div>
  );
});

function BlockMark({ block: { mark, counted, type } }: { block: LaidBlock }): ReactNode {
  const { say } = useSpeech();
  if (mark !== null)
    return (
      <>
        <span className={type === 'item' ? 'mark' : 'mark in-margin'}>{mark}</span>{' '}
      </>
    );
  if (counted === null) return null;
  return (
    <span className="mark in-margin counted" title={say('room.counted')}>
      {counted}
    </span>
  );
}

function PieceOfText({
  piece,
  reading,
  open,
  reachable,
}: { piece: Piece } & Pick<TextBlockProps, 'reading' | 'open' | 'reachable'>): ReactNode {
  const place = piece.provision;
  const provision = place === null ? undefined : reading.provisions[place];
  if (place === null || provision === undefined || !reading.shown.has(place)) return piece.text;
  const [lead = '', ...rest] = piece.opens ? piece.text.split(/(?=\s)/) : [];
  return (
    <span
      {...(piece.opens && { id: anchorOf(provision.id) })}
      className={classesOf(provision, reading.states.get(provision.id), open === place)}
      data-place={place}
    >
      {piece.opens ? (
        <>
          <span className="lead">
            <MarginLabel provision={provision} place={place} open={open === place} reachable={reachable === place} />
            {lead}
          </span>
          {rest.join('')}
        </>
      ) : (
        piece.text
      )}
    </span>
  );
}

function classesOf(provision: ReadProvision, state: State | undefined, open: boolean): string {
  const classes = ['provision', hueOf(provision.lines_of_effort)];
  if (provision.trackable) classes.push('trackable');
  if (state !== undefined) classes.push(`is-${state}`);
  if (open) classes.push('open');
  return classes.join(' ');
}
