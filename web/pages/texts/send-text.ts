import { problemFrom, ServerAway } from '../../shared/api/api-problem.ts';
import { addressOf } from '../../shared/api/fetch-json.ts';
import type { DocumentDetail } from '../../shared/api/shapes.ts';
import type { Stage, Upload } from './upload.ts';

/**
 * Sends a text to the reader and tells of each stage on the way; never throws, a failure is a stage too.
 * @param onStage called with `sending` as bytes leave, `reading` once all have left, then the last stage
 */
export async function sendText(upload: Upload, onStage: (stage: Stage) => void): Promise<Stage> {
  onStage({ is: 'sending', sent: 0 });
  const last = await send(upload, onStage).catch((error: unknown): Stage => ({ is: 'failed', error }));
  onStage(last);
  return last;
}

// fetch cannot yet tell how much of a body has left; XMLHttpRequest can
function send(upload: Upload, onStage: (stage: Stage) => void): Promise<Stage> {
  const form = new FormData();
  form.set('file', upload.file);
  if (upload.date !== '') form.set('date', upload.date);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf('/documents'));
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onStage({ is: 'sending', sent: event.loaded / event.total });
    });
    request.upload.addEventListener('load', () => onStage({ is: 'reading' }));
    request.addEventListener('error', () => reject(new ServerAway()));
    request.addEventListener('load', () => {
      if (request.status >= 300 || request.status < 200) reject(problemFrom(request.status, request.responseText));
      else
        resolve({
          is: request.status === 201 ? 'read' : 'known',
          document: JSON.parse(request.responseText) as DocumentDetail,
        });
    });
    request.send(form);
  });
}
