import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { ProblemNotice } from '../../shared/parts/problem-notice.tsx';
import type { DeskEvent, Upload } from './upload.ts';

/** One text on the desk: its name, its date while it can be given, and how far it has come. */
export function UploadRow({ upload, tell }: { upload: Upload; tell: (event: DeskEvent) => void }): ReactNode {
  const { say, figure } = useSpeech();
  const { key, file, stage } = upload;
  const canBePutAway = stage.is !== 'sending' && stage.is !== 'reading';
  return (
    <li className="upload">
      <p className="upload-name">
        <bdi>{file.name}</bdi>{' '}
        <span className="quiet small nowrap">{say('texts.size', { kb: figure(Math.ceil(file.size / 1024)) })}</span>
        {canBePutAway && (
          <button
            type="button"
            className="plain small"
            aria-label={say('texts.put_away_named', { name: file.name })}
            onClick={() => tell({ type: 'put-away', key })}
          >
            {say('texts.put_away')}
          </button>
        )}
      </p>
      {stage.is === 'chosen' && <DateField upload={upload} tell={tell} />}
      <UploadStage upload={upload} />
    </li>
  );
}

function DateField({ upload, tell }: { upload: Upload; tell: (event: DeskEvent) => void }): ReactNode {
  const { say } = useSpeech();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{say('texts.date')}</label>
      <input
        id={id}
        type="date"
        value={upload.date}
        aria-describedby={`${id}-why`}
        onChange={(event) => tell({ type: 'date', key: upload.key, date: event.target.value })}
      />
      <p id={`${id}-why`} className="small quiet">
        {say('texts.date_why')}
      </p>
    </>
  );
}

function UploadStage({ upload: { stage, file } }: { upload: Upload }): ReactNode {
  const { say } = useSpeech();
  if (stage.is === 'chosen') return null;
  if (stage.is === 'failed') return <ProblemNotice error={stage.error} kept={say('texts.nothing_stored')} />;
  if (stage.is === 'sending')
    return (
      <output>
        {say('texts.sending')} <progress value={stage.sent} aria-label={file.name} />
      </output>
    );
  if (stage.is === 'reading')
    return (
      <output>
        {say('texts.reading')} <progress aria-label={file.name} />
      </output>
    );
  return (
    <div className="notice good">
      <output>
        {say(stage.is === 'read' ? 'texts.was_read' : 'texts.was_known', {
          provisions: stage.document.provisions,
          trackable: stage.document.trackable,
        })}{' '}
        <Link to="/texts/$id" params={{ id: stage.document.id }}>
          {say('texts.open', { symbol: stage.document.symbol })}
        </Link>
      </output>
    </div>
  );
}
