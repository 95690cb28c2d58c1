import './note.css';
import type { ReactNode, Ref } from 'react';
import type { Entry, ReadProvision } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { EntryLink } from '../../shared/parts/entry-link.tsx';
import { hueOf } from '../../shared/parts/hue-of.ts';
import { StateMark } from '../../shared/parts/state-mark.tsx';
import { CopyLink } from './copy-link.tsx';
import { NoteFields } from './note-fields.tsx';
import { NoteReason } from './note-reason.tsx';
import { ordinalOf } from './provision-address.ts';

interface ProvisionNoteProps {
  provision: ReadProvision;
  entry: Entry | undefined;
  ref: Ref<HTMLElement>;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** The note of one provision: what was understood, from which rule, and where it went on the register. */
export function ProvisionNote({ provision, entry, ref, onStep, onClose }: ProvisionNoteProps): ReactNode {
  const { say, language } = useSpeech();
  const name = say(`kind.${provision.kind}`);
  return (
    <aside
      className={`note ${hueOf(provision.lines_of_effort)}`}
      tabIndex={-1}
      aria-label={say('room.note', { n: ordinalOf(provision.id), kind: name })}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      ref={ref}
    >
      <header className="note-head">
        <p className="note-kind">{name}</p>
        <button type="button" className="close" onClick={onClose} aria-label={say('room.close')}>
          ×
        </button>
      </header>
      <p className="small note-register">
        {provision.number === null ? (
          <span className="quiet">{say('room.not_registered')}</span>
        ) : (
          <>
            <EntryLink number={provision.number} />
            {entry && <StateMark state={entry.state} />}
          </>
        )}
      </p>
      <NoteFields provision={provision} />
      <NoteReason provision={provision} />
      <NoteFoot id={provision.id} onStep={onStep} />
    </aside>
  );
}

function NoteFoot({ id, onStep }: { id: string } & Pick<ProvisionNoteProps, 'onStep'>): ReactNode {
  const { say } = useSpeech();
  return (
    <footer className="note-foot no-print">
      <button type="button" className="plain" onClick={() => onStep(-1)}>
        {say('room.previous')}
      </button>
      <button type="button" className="plain" onClick={() => onStep(1)}>
        {say('room.next')}
      </button>
      <CopyLink id={id} />
    </footer>
  );
}
