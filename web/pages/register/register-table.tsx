import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Entry } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { DueMark } from '../../shared/parts/due-mark.tsx';
import { EntryLink } from '../../shared/parts/entry-link.tsx';
import { LineMarks } from '../../shared/parts/line-mark.tsx';
import { Names } from '../../shared/parts/names.tsx';
import { Quote } from '../../shared/parts/quote.tsx';
import { StateMark } from '../../shared/parts/state-mark.tsx';
import { nextSort, type RegisterSearch } from './register-search.ts';

interface RegisterTableProps {
  entries: readonly Entry[];
  search: RegisterSearch;
}

/** The register, set like a table in print; a row leads to its entry. */
export function RegisterTable({ entries, search }: RegisterTableProps): ReactNode {
  const { say } = useSpeech();
  const standing = search.type === 'standing';
  return (
    <table className="sheet register-table">
      <thead>
        <tr>
          <SortHead column="number" search={search} />
          <th scope="col">{say('register.words_column')}</th>
          <th scope="col">{say(standing ? 'register.theme_column' : 'register.bearer_column')}</th>
          {!standing && <SortHead column="due" search={search} />}
          <SortHead column="line" search={search} />
          <th scope="col">{say('register.state_column')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function SortHead({ column, search }: { column: 'number' | 'due' | 'line'; search: RegisterSearch }): ReactNode {
  const sort = search.sort ?? 'number';
  const order = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={order} className={`column-${column}`}>
      <SortLink column={column} order={order} search={search} />
    </th>
  );
}

interface SortLinkProps {
  column: 'number' | 'due' | 'line';
  order: 'ascending' | 'descending' | undefined;
  search: RegisterSearch;
}

function SortLink({ column, order, search }: SortLinkProps): ReactNode {
  const { say } = useSpeech();
  const { sort, ...others } = search;
  const next = nextSort(column, sort ?? 'number');
  return (
    <Link to="/register" search={next === 'number' ? others : { ...others, sort: next }} replace resetScroll={false}>
      {say(`register.${column}_column`)}
      <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
    </Link>
  );
}

function EntryRow({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  const standing = entry.type === 'standing';
  return (
    <tr>
      <th scope="row">
        <EntryLink number={entry.number} className="row-link nowrap" />
      </th>
      <td className="words-cell">
        <Quote text={entry.quote} short />
        {entry.blocked_by.length > 0 && (
          <p className="small blocked">{say('register.blocked', { n: entry.blocked_by.length })}</p>
        )}
      </td>
      <td>{standing ? say(`position.${entry.theme ?? 'other'}`) : <Names names={entry.bearer} />}</td>
      {!standing && (
        <td className="due-cell">
          <DueMark entry={entry} />
        </td>
      )}
      <td>
        <LineMarks lines={entry.lines_of_effort} />
      </td>
      <td>
        <StateMark state={entry.state} />
      </td>
    </tr>
  );
}
