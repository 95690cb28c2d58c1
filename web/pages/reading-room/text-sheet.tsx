import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { DocumentDetail, Entry, ReadProvision } from '../../shared/api/shapes.ts';
import { layText, type LaidBlock } from './lay-text.ts';
import { ProvisionNote } from './provision-note.tsx';
import { type Reading, TextBlock } from './text-block.tsx';
import { useNotePlace } from './use-note-place.ts';
import { useSheetClicks } from './use-sheet-clicks.ts';

interface TextSheetProps {
  document: DocumentDetail;
  provisions: readonly ReadProvision[];
  entries: readonly Entry[];
  shown: readonly number[];
  open: number | null;
  onShow(place: number | null): void;
  onStep(by: 1 | -1): void;
}

/** The text as it is set, block by block, with one note open at most. */
export function TextSheet(props: TextSheetProps): ReactNode {
  const { document, provisions, entries, shown, onShow, onStep } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLElement>(null);
  const blocks = useMemo(() => setText(document, provisions), [document, provisions]);
  const reading = useReading(props);
  const open = props.open !== null && reading.shown.has(props.open) ? props.open : null;
  useSheetClicks(sheet, open, onShow);
  useNotePlace(sheet, note, open);
  const [last, setLast] = useState(open);
  if (open !== null && open !== last) setLast(open);
  const reachable = last !== null && reading.shown.has(last) ? last : (shown[0] ?? null);
  const provision = open === null ? undefined : provisions[open];
  return (
    <div className="text-sheet" ref={sheet}>
      {blocks.map((block, at) => (
        <TextBlock
          // blocks of a text never change places
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          block={block}
          reading={reading}
          open={touches(block, open) ? open : null}
          reachable={reachable !== null && block.opens.includes(reachable) ? reachable : null}
          note={
            provision !== undefined && open !== null && block.opens.includes(open) ? (
              <ProvisionNote
                ref={note}
                provision={provision}
                entry={entries.find((entry) => entry.provision_id === provision.id)}
                onStep={onStep}
                onClose={() => onShow(null)}
              />
            ) : null
          }
        />
      ))}
    </div>
  );
}

function touches(block: LaidBlock, place: number | null): boolean {
  return place !== null && block.pieces.some((piece) => piece.provision === place);
}

function useReading({ document, provisions, entries, shown }: TextSheetProps): Reading {
  return useMemo(
    () => ({
      provisions,
      states: new Map(entries.map((entry) => [entry.provision_id, entry.state])),
      shown: new Set(shown),
      language: document.language,
      direction: document.language === 'ar' ? 'rtl' : 'ltr',
    }),
    [document.language, provisions, entries, shown],
  );
}

/** Sets the text; a title that the page's own head already shows is not set twice, unless something was read in it. */
function setText(document: DocumentDetail, provisions: readonly ReadProvision[]): LaidBlock[] {
  return layText(document.text, document.blocks, provisions).filter((block) => {
    const words = block.pieces.map((piece) => piece.text).join('');
    return block.type !== 'title' || block.opens.length > 0 || plain(words) !== plain(document.title);
  });
}

function plain(words: string): string {
  return words.replaceAll(/[\s*#]+/g, ' ').trim();
}
