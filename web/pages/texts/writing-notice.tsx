import type { ReactNode } from 'react';
import type { Service } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** From where texts may be brought in, and why not from elsewhere. */
export function WritingNotice({ service }: { service: Service }): ReactNode {
  const { say } = useSpeech();
  if (service.writing === 'open') return <p className="small quiet">{say('texts.writing_open')}</p>;
  return (
    <div className="notice">
      <p>
        <strong>{say('texts.writing_closed')}</strong> {say('texts.writing_closed_do')}
      </p>
    </div>
  );
}
