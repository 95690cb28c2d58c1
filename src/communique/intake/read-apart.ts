import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Place, Problem, type ProblemCode } from '#core';

/** What is sent to be read apart: a packed file, or a page already decoded. */
export type ApartTask = { format: 'docx' | 'pdf'; bytes: Uint8Array } | { format: 'html'; markup: string };

/** Text made of a foreign format. */
export interface ApartText {
  text: string;
  warnings: string[];
}

/** What comes back: a text, or a foreseen failure in parts that can cross between threads. */
export type ApartAnswer = { read: ApartText } | { refused: { code: ProblemCode; detail: string } } | { fault: string };

/** How much one file may take. */
export interface ApartLimits {
  milliseconds: number;
  /** growth of the whole process's memory, in megabytes */
  growthMb: number;
  /** the thread's own objects, in megabytes */
  heapMb: number;
}

const USUAL_LIMITS: ApartLimits = { milliseconds: 30_000, growthMb: 1024, heapMb: 768 };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a foreign format in a thread of its own, so that a hostile file can neither hang nor fill the process: past 30 s
 * or 1 GB the thread is ended. One file at a time, so that the memory of one is not counted against another.
 * @throws Problem as found inside; `too-large` when time or memory run out
 */
export function readApart(task: ApartTask, place: Place, limits: ApartLimits = USUAL_LIMITS): Promise<ApartText> {
  const turn = queue.then(() => readInThread(task, place, limits));
  queue = turn.catch(() => undefined);
  return turn;
}

// From source, TypeScript must first be taught to the thread; the bundle has the thread's code beside this chunk.
function threadCode(): URL {
  const ending = extname(import.meta.url);
  if (ending === '.ts') return new URL('./apart-from-source.mjs', import.meta.url);
  return new URL(`./intake-apart${ending}`, import.meta.url);
}

async function readInThread(task: ApartTask, place: Place, limits: ApartLimits): Promise<ApartText> {
  const thread = new Worker(threadCode(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, stackSizeMb: 8 },
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  const watch = new AbortController();
  try {
    const answer = await Promise.race([answerOf(thread), exhaustion(limits, watch.signal)]);
    if ('read' in answer) return answer.read;
    if ('refused' in answer) throw new Problem(answer.refused.code, answer.refused.detail, place);
    throw new Problem('damaged-document', `the ${task.format} file cannot be read (${answer.fault})`, place);
  } finally {
    watch.abort();
    await thread.terminate();
  }
}

function answerOf(thread: Worker): Promise<ApartAnswer> {
  return new Promise((resolve) => {
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? overfull('memory') : { fault: error.message });
    });
    thread.once('exit', () => resolve({ fault: 'it ended without an answer' }));
  });
}

function exhaustion(limits: ApartLimits, signal: AbortSignal): Promise<ApartAnswer> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const clock = setTimeout(() => resolve(overfull('time')), limits.milliseconds);
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMb * 1024 * 1024) resolve(overfull('memory'));
    }, 50);
    signal.addEventListener('abort', () => {
      clearTimeout(clock);
      clearInterval(scale);
    });
  });
}

function overfull(what: 'time' | 'memory'): ApartAnswer {
  const detail = `reading it takes more ${what} than a document needs; it unpacks to too much`;
  return { refused: { code: 'too-large', detail } };
}
