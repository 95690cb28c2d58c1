import './reading-room.css';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import type { DocumentDetail, Entry, ReadProvision } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { keepLetterKeys, letterKeysWanted } from './letter-keys.ts';
import { RoomBar } from './room-bar.tsx';
import { passes, type RoomSearch } from './room-search.ts';
import { stepFrom } from './step-from.ts';
import { TextHead } from './text-head.tsx';
import { TextSheet } from './text-sheet.tsx';
import { useOpenProvision } from './use-open-provision.ts';
import { type RoomMoves, useRoomKeys } from './use-room-keys.ts';

interface ReadingRoomProps {
  document: DocumentDetail;
  provisions: readonly ReadProvision[];
  entries: readonly Entry[];
  filter: RoomSearch;
}

/** The reading room: the text in the middle, what was understood of it in the margin. */
export function ReadingRoom({ document, provisions, entries, filter }: ReadingRoomProps): ReactNode {
  const shown = useMemo(
    () => provisions.flatMap((provision, place) => (passes(provision, filter) ? [place] : [])),
    [provisions, filter],
  );
  const [open, show] = useOpenProvision(provisions);
  const [letters, setLetters] = useState(letterKeysWanted);
  const help = useRef<HTMLDialogElement>(null);
  const moves = useMoves({ open, shown, show, help });
  useRoomKeys(moves, letters);
  const isMixed = (document.language === 'ar') !== (useSpeech().language === 'ar');
  return (
    <article className={isMixed ? 'room mixed' : 'room'}>
      <TextHead document={document} />
      <RoomBar provisions={provisions} shown={shown.length} filter={filter} onStep={moves.step} onHelp={moves.help} />
      <TextSheet
        document={document}
        provisions={provisions}
        entries={entries}
        shown={shown}
        open={open}
        onShow={show}
        onStep={moves.step}
      />
      <KeysDialog
        ref={help}
        letters={letters}
        onLetters={(on) => {
          keepLetterKeys(on);
          setLetters(on);
        }}
      />
    </article>
  );
}

interface MovesProps {
  open: number | null;
  shown: readonly number[];
  show(place: number | null): void;
  help: RefObject<HTMLDialogElement | null>;
}

function useMoves({ open, shown, show, help }: MovesProps): RoomMoves {
  return useMemo(
    () => ({
      step: (by) => show(stepFrom(open, shown, by)),
      close: () => show(null),
      help: () => help.current?.showModal(),
    }),
    [open, shown, show, help],
  );
}
