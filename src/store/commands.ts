import type { Command } from 'commander';
import type { Terminal } from '#core';
import type { Verdict } from './audit/finding.ts';
import type { WithStore } from './with-store.ts';

/** What the store's commands are given: a store to use, and the way to bring a database up to date. */
export interface StoreDoor {
  withStore: WithStore;
  /** @returns ids of the steps applied */
  migrate(dataDir: string): Promise<string[]>;
}

/** `entente verify` and `entente migrate`. */
export function commands(terminal: Terminal, door: StoreDoor): (program: Command) => void {
  return (program) => {
    program
      .command('verify')
      .description('re-read every record and the audit chain, and name the first that was altered, removed or inserted')
      .option('--json', 'the verdict as JSON')
      .action(async (options: { json?: boolean }, command: Command) => {
        const { data } = command.optsWithGlobals<{ data: string }>();
        const verdict = await door.withStore(data, async ({ db }) => {
          const { verifyChain } = await import('./audit/verify-chain.ts');
          return verifyChain(db, (checked, total) => terminal.progress(`${checked} of ${total} entries`));
        });
        terminal.progress('');
        terminal.write(options.json ? `${JSON.stringify(verdict)}\n` : told(verdict));
        if (!verdict.intact) process.exitCode = 3;
      });
    program
      .command('migrate')
      .description('bring the database up to date; on a server as the role of DATABASE_OWNER_URL')
      .option('--json', 'ids of the steps applied, as a JSON array')
      .action(async (options: { json?: boolean }, command: Command) => {
        const { data } = command.optsWithGlobals<{ data: string }>();
        const applied = await door.migrate(data);
        const lines = applied.length > 0 ? applied : ['up to date'];
        terminal.write(options.json ? `${JSON.stringify(applied)}\n` : `${lines.join('\n')}\n`);
      });
  };
}

function told({ intact, entries, head, finding }: Verdict): string {
  if (intact || !finding) return `intact: ${entries} entries, head ${head.seq} ${head.hash}\n`;
  const record = finding.record ? ` ${finding.record} version ${finding.version}` : '';
  const entry = finding.seq === null ? '' : ` (entry ${finding.seq})`;
  return `${finding.kind}: ${finding.table}${record}${entry}: ${finding.detail}\n`;
}
