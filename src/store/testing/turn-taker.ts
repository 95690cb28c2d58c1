// A process that takes turns on a folder's lock and counts them in a file: `turn-taker.ts LOCK COUNTER TIMES`.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inTurn } from '../embedded/folder-lock.ts';

const [lock = '', counter = '', times = '1'] = process.argv.slice(2);
for (let turn = 0; turn < Number(times); turn++)
  await inTurn(
    lock,
    () => Date.now(),
    async () => {
      const count = Number(readFileSync(counter, 'utf8'));
      await pause(1);
      writeFileSync(counter, String(count + 1));
    },
  );
