import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { documentQuery, entriesOfDocumentQuery, provisionsQuery } from '../../shared/api/queries.ts';
import { usePageTitle, useSpeech } from '../../shared/language/language-provider.tsx';
import { FailedQuery } from '../../shared/parts/failed-query.tsx';
import { ReadingRoom } from './reading-room.tsx';
import { RoomSkeleton } from './room-skeleton.tsx';

const NONE: never[] = [];

/** Fetches a text, what was read in it and where that stands on the register, and opens the reading room. */
export function ReadingRoomPage(): ReactNode {
  const { id } = useParams({ from: '/texts/$id' });
  const filter = useSearch({ from: '/texts/$id' });
  const document = useQuery(documentQuery(id));
  const provisions = useQuery(provisionsQuery(id, useSpeech().language));
  const entries = useQuery(entriesOfDocumentQuery(id));
  usePageTitle(document.data?.title);
  if (document.data !== undefined && provisions.data !== undefined)
    return (
      <ReadingRoom
        document={document.data}
        provisions={provisions.data.items}
        entries={entries.data ?? NONE}
        filter={filter}
      />
    );
  const failed = [document, provisions].find((query) => query.error);
  if (failed) return <FailedQuery error={failed.error} onRetry={() => void failed.refetch()} />;
  return <RoomSkeleton />;
}
