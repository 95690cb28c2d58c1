import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, platform } from 'node:os';

/** Which process: its pid, the moment it started (so that a pid used again is not taken for it), and where pids count. */
export interface ProcessMark {
  pid: number;
  /** clock ticks since boot on Linux, the text of `ps -o lstart` elsewhere, empty when neither is known */
  started: string;
  /** boot and pid namespace: marks of another space cannot be judged by pid */
  space: string;
}

/** When a process started, or undefined when no such process lives (a zombie does not). @source proc(5), field 22 of stat */
export function startOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (platform() === 'linux') return linuxStartOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (platform() === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function linuxStartOf(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // the name may hold spaces and brackets: fields are counted from its last bracket
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

let space: string | undefined;

/** The space in which this process's pids mean something: this boot of this machine and this pid namespace. */
export function ownSpace(): string {
  if (space !== undefined) return space;
  try {
    space = `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    space = hostname();
  }
  return space;
}

/** This process's own mark. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, started: startOf(process.pid) ?? '', space: ownSpace() };
}

/** Whether the process of a mark of this space still lives. */
export function lives(mark: ProcessMark): boolean {
  return startOf(mark.pid) === mark.started;
}
