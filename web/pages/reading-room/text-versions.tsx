import type { ReactNode } from 'react';
import type { DocumentVersion } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** The versions of a corrected text and what moved between them; a text that was never corrected has nothing to say. */
export function TextVersions({ versions }: { versions: readonly DocumentVersion[] }): ReactNode {
  const { say, moment } = useSpeech();
  if (versions.length < 2) return null;
  return (
    <details className="small">
      <summary>{say('room.versions', { n: versions.length })}</summary>
      <ol>
        {versions.map(({ version, created_at: at, moved }) => (
          <li key={version}>
            {say('room.version', { n: version, when: moment(at) })} {moved && say('room.moved', { ...moved })}
          </li>
        ))}
      </ol>
    </details>
  );
}
