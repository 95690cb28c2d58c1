import { readFileSync } from 'node:fs';
import { writePrivate } from './claim.ts';
import { DATABASE, type DataFolder, ROLES, type Secrets } from './folder.ts';
import type { Postmaster } from './postmaster.ts';

/** What `run.json` holds: which PostgreSQL runs on the folder and how a command reaches it. */
export interface RunFile {
  /** of the postmaster */
  pid: number;
  /** when that pid started, as `ProcessMark.started` */
  started: string;
  host: string;
  port: number;
  database: string;
  role: string;
  /** the role's password */
  secret: string;
}

/** The run file as it stands; undefined when there is none that can be read. */
export function readRunFile(folder: DataFolder): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(folder.runFile, 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

/** Says in the run file that this PostgreSQL runs, unless it says so already. */
export function publish(folder: DataFolder, { pid, started, port }: Postmaster, secrets: Secrets): void {
  const known = readRunFile(folder);
  if (known?.pid === pid && known.started === started && known.port === port && known.secret === secrets.service)
    return;
  const access = { database: DATABASE, role: ROLES.service, secret: secrets.service };
  const run: RunFile = { pid, started, host: '127.0.0.1', port, ...access };
  writePrivate(folder.runFile, `${JSON.stringify(run, null, 2)}\n`);
}

/** Connection string of a role of the embedded server. */
export function urlOf(role: keyof typeof ROLES, secrets: Secrets, port: number): string {
  return `postgres://${ROLES[role]}:${secrets[role]}@127.0.0.1:${port}/${DATABASE}`;
}
