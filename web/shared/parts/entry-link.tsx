import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { partsOfNumber } from './entry-number.ts';

interface EntryLinkProps {
  number: string;
  className?: string;
  /** the number itself where nothing else is said */
  children?: ReactNode;
}

/** Leads to one entry of the register. */
export function EntryLink({ number, className, children }: EntryLinkProps): ReactNode {
  return (
    <Link to="/register/$symbol/$item" params={partsOfNumber(number)} {...(className !== undefined && { className })}>
      {children ?? <bdi>{number}</bdi>}
    </Link>
  );
}
