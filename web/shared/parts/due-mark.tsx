import type { ReactNode } from 'react';
import type { Due } from '../api/shapes.ts';
import { useSpeech } from '../language/language-provider.tsx';
import { Quoted } from './quoted.tsx';

interface Dated {
  deadline: string | null;
  deadline_iso: string | null;
  due: Due;
}

/** When something is due: the reckoned day, else the text's own words, else that no date was given. */
export function DueMark({ entry }: { entry: Dated }): ReactNode {
  const { say, date } = useSpeech();
  if (entry.deadline_iso !== null)
    return (
      <>
        <time dateTime={entry.deadline_iso}>{date(entry.deadline_iso)}</time>
        {entry.due === 'overdue' && <span className="overdue">{say('due.overdue')}</span>}
      </>
    );
  if (entry.deadline !== null) return <Quoted text={entry.deadline} />;
  return <span className="quiet">{say('due.undated')}</span>;
}
