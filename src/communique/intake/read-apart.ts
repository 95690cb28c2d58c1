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

const LONGEST_MS = 30_000;
const LARGEST_GROWTH_BYTES = 1024 * 1024 * 1024;
const LARGEST_HEAP_MB = 768;

let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a foreign format in a thread of its own, so that a hostile file can neither hang nor fill the process: past 30 s
 * or 1 GB the thread is ended. One file at a time, so that the memory of one is not counted against another.
 * @throws Problem as found inside; `too-large` when time or memory run out
 */
export function readApart(task: ApartTask, place: Place): Promise<ApartText> {
  const turn = queue.then(() => readInThread(task, place));
  queue = turn.catch(() => undefined);
  return turn;
}

// From source, TypeScript must first be taught to the thread; the bundle has the thread's code beside this chunk.
function threadCode(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('./apart-from-source.mjs', here) : new URL('./intake-apart.js', here);
}

async function readInThread(task: ApartTask, place: Place): Promise<ApartText> {
  const thread = new Worker(threadCode(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB, stackSizeMb: 8 },
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  const watch = new AbortController();
  try {
    const answer = await Promise.race([answerOf(thread), exhaustion(watch.signal)]);
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

function exhaustion(signal: AbortSignal): Promise<ApartAnswer> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const clock = setTimeout(() => resolve(overfull('time')), LONGEST_MS);
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() - before > LARGEST_GROWTH_BYTES) resolve(overfull('memory'));
    }, 50);
    signal.addEventListener('abort', () => {
      clearTimeout(clock);
      clearInterval(scale);
    });
  });
}

function overfull(what: 'time' | 'memory'): ApartAnswer {
  const limit = what === 'time' ? `${LONGEST_MS / 1000} seconds` : '1 GB of memory';
  return { refused: { code: 'too-large', detail: `reading it takes more than ${limit}; it unpacks to too much` } };
}
