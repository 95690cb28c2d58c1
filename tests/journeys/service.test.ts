import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'entente-service-'));
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(data, { recursive: true, force: true });
});

/** A process of Entente, and what it has said so far. */
interface Started {
  child: ChildProcess;
  said: { out: string; err: string };
  ended: Promise<number | null>;
}

function entente(...words: string[]): Started {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', '--data', data, ...words], {
    cwd: root,
    env,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += String(text)));
  child.stderr.on('data', (text) => (said.err += String(text)));
  running.add(child);
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, said, ended };
}

/** Where a service listens, once it has said so. */
async function addressOf({ child, said }: Started): Promise<string> {
  while (!said.out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(said.err);
    await Promise.race([once(child.stdout as NodeJS.EventEmitter, 'data'), once(child, 'exit')]);
  }
  return (JSON.parse(said.out) as { address: string }).address;
}

test(
  'a service is started, answers, refuses a second one on its folder, and ends in order',
  { timeout: 120_000 },
  async () => {
    const first = entente('serve', '--port', '0', '--json');
    const address = await addressOf(first);
    expect(JSON.parse(first.said.out)).toEqual({ address, data });
    expect(await (await fetch(`${address}/api/v1/service`)).json()).toMatchObject({
      database: 'embedded',
      writing: 'open',
    });
    const second = entente('serve', '--port', '0');
    expect(await second.ended).toBe(4);
    expect(second.said.out).toBe('');
    expect(second.said.err).toMatch(new RegExp(`^entente: data-folder-locked: .*pid ${first.child.pid}\\b.*\\n$`));
    const verify = entente('verify', '--json');
    expect([await verify.ended, JSON.parse(verify.said.out)]).toMatchObject([0, { intact: true }]);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    for (const line of first.said.err.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 'info' });
    expect([existsSync(join(data, 'pg', 'postmaster.pid')), existsSync(join(data, 'run.json'))]).toEqual([
      false,
      false,
    ]);
  },
);
