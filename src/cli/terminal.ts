import type { Terminal } from '#core';

/** The process's own terminal: colour where it is wanted (NO_COLOR respected), progress on a TTY only. */
export function processTerminal(): Terminal {
  // who reads us may have read enough (`| head`): that is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  return {
    now: () => Date.now(),
    colour,
    width: process.stdout.columns ?? 100,
    write: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(`${text}\n`),
    progress(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
  };
}
