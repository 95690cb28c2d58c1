import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useReducer, useRef } from 'react';
import { sendText } from './send-text.ts';
import { type DeskEvent, deskAfter, isWaiting, type Stage, type Upload } from './upload.ts';

/** The desk at which texts come in, and the work on it. */
export interface Desk {
  uploads: readonly Upload[];
  tell(event: DeskEvent): void;
  /** reads all that wait, one after the other; a single text opens in the reading room when it is read */
  readAll(): Promise<void>;
}

/** A desk for this page; what was read is fetched anew wherever it is shown. */
export function useDesk(): Desk {
  const [uploads, tell] = useReducer(deskAfter, []);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const busy = useRef(false);
  const readAll = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const stages: Stage[] = [];
    for (const upload of uploads.filter(isWaiting))
      // one at a time: the reader is quick, and the order of numbers is the order of the desk
      // oxlint-disable-next-line no-await-in-loop
      stages.push(await sendText(upload, (stage) => tell({ type: 'stage', key: upload.key, stage })));
    busy.current = false;
    await queryClient.invalidateQueries();
    const [only, ...others] = stages;
    if (only?.is === 'read' && others.length === 0)
      await navigate({ to: '/texts/$id', params: { id: only.document.id } });
  };
  return { uploads, tell, readAll };
}
