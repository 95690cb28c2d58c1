import { ApiProblem } from '../../shared/api/api-problem.ts';
import type { DocumentDetail } from '../../shared/api/shapes.ts';

/** What the reader opens. */
export const FORMATS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const;

/** The most that one text may weigh, in bytes. */
export const HEAVIEST = 20 * 1024 * 1024;

/** Where a text stands on its way in. `sent` is 0..1; `known` is a text that was there already. */
export type Stage =
  | { is: 'chosen' }
  | { is: 'sending'; sent: number }
  | { is: 'reading' }
  | { is: 'read' | 'known'; document: DocumentDetail }
  | { is: 'failed'; error: unknown };

/** A text that somebody brings in. `date` is YYYY-MM-DD, or empty for the text's own. */
export interface Upload {
  key: number;
  file: File;
  date: string;
  stage: Stage;
}

/** What may happen on the desk. */
export type DeskEvent =
  | { type: 'bring'; files: readonly File[] }
  | { type: 'date'; key: number; date: string }
  | { type: 'stage'; key: number; stage: Stage }
  | { type: 'put-away'; key: number };

/** A text as it comes onto the desk; one that is too heavy is refused here, before it is carried anywhere. */
function chosen(file: File, key: number): Upload {
  const stage: Stage =
    file.size > HEAVIEST ? { is: 'failed', error: new ApiProblem(413, 'too-large', '') } : { is: 'chosen' };
  return { key, file, date: '', stage };
}

/** The desk after an event: texts keep the order in which they were brought. */
export function deskAfter(desk: readonly Upload[], event: DeskEvent): readonly Upload[] {
  if (event.type === 'bring') {
    const first = 1 + Math.max(0, ...desk.map((upload) => upload.key));
    return [...desk, ...event.files.map((file, index) => chosen(file, first + index))];
  }
  if (event.type === 'put-away') return desk.filter((upload) => upload.key !== event.key);
  const change = event.type === 'date' ? { date: event.date } : { stage: event.stage };
  return desk.map((upload) => (upload.key === event.key ? { ...upload, ...change } : upload));
}

/** Whether a text still waits to be read. */
export function isWaiting(upload: Upload): boolean {
  return upload.stage.is === 'chosen';
}
