import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentSummary } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** The texts that were read last. */
export function LatestTexts({ documents }: { documents: readonly DocumentSummary[] }): ReactNode {
  const { say, date } = useSpeech();
  return (
    <section className="section" aria-labelledby="latest-texts">
      <h2 id="latest-texts">{say('home.latest')}</h2>
      <ul className="latest-texts">
        {documents.map((document) => (
          <li key={document.id}>
            <Link to="/texts/$id" params={{ id: document.id }} className="row-link title">
              <bdi>{document.title}</bdi>
            </Link>
            <p className="small quiet">
              {document.date && <>{date(document.date)} · </>}
              {say('home.text_figures', { provisions: document.provisions, trackable: document.trackable })}
              {document.is_example && <> · {say('texts.example')}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
