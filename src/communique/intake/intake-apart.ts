import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '#core';
import type { ApartAnswer, ApartTask, ApartText } from './read-apart.ts';

/** Reads one task; each format loads its own libraries. */
async function read(task: ApartTask): Promise<ApartText> {
  if (task.format === 'html') {
    const { readHtml } = await import('./html/read-html.ts');
    return readHtml(task.markup);
  }
  if (task.format === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(task.bytes);
  }
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return readPdf(task.bytes);
}

async function answer(task: ApartTask): Promise<ApartAnswer> {
  try {
    return { read: await read(task) };
  } catch (error) {
    if (error instanceof Problem) return { refused: { code: error.code, detail: error.detail } };
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

// Bundled libraries of the older module format ask for `require`, which a thread of modules lacks.
globalThis.require ??= createRequire(import.meta.url);

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(await answer(workerData as ApartTask));
