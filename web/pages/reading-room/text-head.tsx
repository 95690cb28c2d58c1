import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { DocumentDetail } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { TextVersions } from './text-versions.tsx';

/** The head of a text: its title, where and when it was agreed, and what was read out of it. */
export function TextHead({ document }: { document: DocumentDetail }): ReactNode {
  const { say, tell } = useSpeech();
  return (
    <header className="text-head">
      <h1 lang={document.language} dir="auto">
        {document.title}
      </h1>
      <Facts document={document} />
      <p className="lede">
        {tell('room.first_line', {
          provisions: document.provisions,
          n: document.trackable,
          a: <Link to="/register" search={{ document: document.id }} />,
        })}
      </p>
      {document.is_example && (
        <p className="small">
          {say('room.example')}{' '}
          {document.source_address && <a href={document.source_address}>{say('room.official')}</a>}
        </p>
      )}
      {document.warnings.map((warning) => (
        <p key={warning} className="small warning">
          <strong>{say('room.warning')}</strong> <span dir="auto">{warning}</span>
        </p>
      ))}
      <TextVersions versions={document.versions} />
    </header>
  );
}

function Facts({ document }: { document: DocumentDetail }): ReactNode {
  const { say, date } = useSpeech();
  const facts = [
    document.symbol,
    document.body,
    document.place,
    document.date && date(document.date),
    say('room.words', { n: document.words }),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <p className="small quiet">
      {facts.map((fact, at) => (
        <Fragment key={fact}>
          {at > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
