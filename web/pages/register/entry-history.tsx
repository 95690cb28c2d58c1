import type { ReactNode } from 'react';
import type { EntryChange } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** Every version of the entry: when, by whom, what changed. */
export function EntryHistory({ history }: { history: readonly EntryChange[] }): ReactNode {
  const { say, moment } = useSpeech();
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say('entry.history')}</h2>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col" className="figure">
              {say('entry.version')}
            </th>
            <th scope="col">{say('entry.when')}</th>
            <th scope="col">{say('entry.who')}</th>
            <th scope="col">{say('entry.change')}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((change) => (
            <tr key={change.version}>
              <td className="figure">{change.version}</td>
              <td>
                <time dateTime={change.at}>{moment(change.at)}</time>
              </td>
              <td>
                <bdi>{change.actor}</bdi>
              </td>
              <td dir="auto">{change.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
