import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram } from './built-program.ts';

let program = '';

/** Makes the occupant's program; before any occupant. */
export async function buildOccupant(): Promise<void> {
  program = await builtProgram('./occupant.ts');
}

/** An occupant of a data folder, seen from the test. */
export class Occupant {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  errors = '';
  readonly ended: Promise<void>;
  #waiting: (() => void)[] = [];

  /** @param account run as this account (only as root) */
  constructor(
    dataDir: string,
    roles: readonly ('hold' | 'write')[] = [],
    account: { uid?: number; gid?: number } = {},
  ) {
    const env = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', HOME: '/nonexistent' };
    this.child = spawn(process.execPath, [program, dataDir, ...roles], { env, ...account });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.lines.push(...text.split('\n').filter(Boolean));
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = new Promise((resolve) => this.child.once('close', () => resolve()));
    void this.ended.then(() => this.#waiting.splice(0).forEach((wake) => wake()));
  }

  /** Waits until so many lines begin with a word. */
  async says(word: string, times = 1): Promise<void> {
    while (this.lines.filter((line) => line.startsWith(word)).length < times) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`it ended without saying ${word}: ${this.errors}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Ids of the records that were acknowledged to it. */
  get kept(): string[] {
    return this.lines.filter((line) => line.startsWith('kept ')).map((line) => line.slice(5));
  }

  async end(): Promise<void> {
    this.child.stdin?.end();
    await this.ended;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/** The run file of a data folder. */
export function runFile(dataDir: string): { pid: number; port: number; started: string; secret: string } {
  return JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as ReturnType<typeof runFile>;
}
