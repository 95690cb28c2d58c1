import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentSummary } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

interface TextsTableProps {
  documents: readonly DocumentSummary[];
  /** undefined where nothing may be changed from here */
  onRemoveExample: ((id: string) => void) | undefined;
}

/** The texts, a row each; the whole row leads to the reading room. */
export function TextsTable({ documents, onRemoveExample }: TextsTableProps): ReactNode {
  const { say } = useSpeech();
  return (
    <table className="sheet texts-table">
      <thead>
        <tr>
          <th scope="col">{say('texts.title_column')}</th>
          <th scope="col">{say('texts.date_column')}</th>
          <th scope="col" className="figure">
            {say('texts.provisions')}
          </th>
          <th scope="col" className="figure">
            {say('texts.trackable')}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <TextRow key={document.id} document={document} onRemoveExample={onRemoveExample} />
        ))}
      </tbody>
    </table>
  );
}

type TextRowProps = { document: DocumentSummary } & Pick<TextsTableProps, 'onRemoveExample'>;

function TextRow({ document, onRemoveExample }: TextRowProps): ReactNode {
  const { say, date, figure } = useSpeech();
  return (
    <tr>
      <TitleCell document={document} onRemoveExample={onRemoveExample} />
      <td className="date-cell">
        {document.date ? date(document.date) : <span className="quiet">{say('texts.undated')}</span>}
      </td>
      <td className="figure" data-label={say('texts.provisions')}>
        {figure(document.provisions)}
      </td>
      <td className="figure" data-label={say('texts.trackable')}>
        {figure(document.trackable)}
      </td>
    </tr>
  );
}

function TitleCell({ document, onRemoveExample }: TextRowProps): ReactNode {
  const { say } = useSpeech();
  return (
    <th scope="row">
      <Link to="/texts/$id" params={{ id: document.id }} className="row-link title">
        <bdi>{document.title}</bdi>
      </Link>
      <p className="small quiet">
        <bdi>{document.symbol}</bdi>
        {document.body && (
          <>
            {' · '}
            <bdi>{document.body}</bdi>
          </>
        )}
      </p>
      {document.is_example && (
        <p className="small">
          {say('texts.example')}
          {onRemoveExample && (
            <>
              {' · '}
              <button type="button" className="plain above-row" onClick={() => onRemoveExample(document.id)}>
                {say('texts.remove_example')}
              </button>
            </>
          )}
        </p>
      )}
    </th>
  );
}
