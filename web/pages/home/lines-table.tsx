import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Home } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { LineMark } from '../../shared/parts/line-mark.tsx';

/** How the promises fall to the lines of effort; the bars say at a look what the figures say exactly. */
export function LinesTable({ rows }: { rows: Home['by_line'] }): ReactNode {
  const { say } = useSpeech();
  const most = Math.max(1, ...rows.map((row) => (row.line === null ? 0 : row.commitments)));
  return (
    <section className="section" aria-labelledby="by-line">
      <h2 id="by-line">{say('home.by_line')}</h2>
      <table className="sheet lines-table">
        <thead>
          <tr>
            <th scope="col">{say('home.line')}</th>
            <th scope="col" className="figure">
              {say('home.line_commitments')}
            </th>
            <th scope="col">
              <span className="unseen">{say('home.line_share')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LineRow key={row.line ?? 'none'} row={row} most={most} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LineRow({ row, most }: { row: Home['by_line'][number]; most: number }): ReactNode {
  const { figure } = useSpeech();
  const { line, commitments } = row;
  return (
    <tr className={`line-${line ?? 'none'}`}>
      <th scope="row">
        <LineMark line={line} />
      </th>
      <td className="figure">
        {commitments === 0 ? (
          figure(commitments)
        ) : (
          <Link to="/register" search={{ line: line ?? 'none' }} className="row-link">
            {figure(commitments)}
          </Link>
        )}
      </td>
      <td>{line !== null && <Bar share={commitments / most} />}</td>
    </tr>
  );
}

function Bar({ share }: { share: number }): ReactNode {
  return (
    <svg className="bar" aria-hidden="true">
      <rect width={`${100 * share}%`} height="100%" />
    </svg>
  );
}
