import type { Terminal } from '#core';
import { readFileOrStdin } from '../intake/read-file.ts';
import type { IngestDoor } from './commands.ts';
import { ingestDocument } from './ingest-document.ts';
import type { Ingestion } from './ingestion.ts';

// nobody signs in at a command line; whoever may use the data folder may write
const ACTOR = { id: 'local:command-line' };

interface IngestOptions {
  data: string;
  date?: string;
  symbol?: string;
  as?: string;
  title?: string;
  address?: string;
  json?: boolean;
}

/** `entente ingest`. @throws Problem what the intake and `ingestDocument` throw */
export async function runIngest(
  file: string,
  options: IngestOptions,
  { terminal, door }: { terminal: Terminal; door: IngestDoor },
): Promise<void> {
  const { data, json, ...said } = options;
  const { bytes, hint } = await readFileOrStdin(file);
  terminal.progress('opening the register ...');
  try {
    const done = await door.withDesk(data, (desk) => {
      terminal.progress(`reading ${hint.fileName ?? 'standard input'} ...`);
      return ingestDocument(desk, { bytes, fileName: hint.fileName, actor: ACTOR, ...said });
    });
    terminal.progress('');
    for (const warning of done.warnings) terminal.note(`entente: warning: ${warning}`);
    terminal.write(json ? `${JSON.stringify(done)}\n` : told(done));
  } finally {
    terminal.progress('');
  }
}

function told(done: Ingestion): string {
  const { commitments: fine, commitments_coarse: coarse } = done;
  const lists = coarse < fine ? ` (${coarse} with each list counted once)` : '';
  const holds = [
    counted(done.provisions, 'provision'),
    `${counted(fine, 'commitment')}${lists}`,
    counted(done.standing_positions, 'standing position'),
  ].join(', ');
  const head = `${done.symbol}  ${done.title}${done.date ? `, ${done.date}` : ''}\n`;
  switch (done.outcome) {
    case 'stored':
      return `${head}Taken in: ${holds}.\n`;
    case 'unchanged':
      return `${head}The same text is on record already; nothing changed. It holds ${holds}.\n`;
    case 'corrected':
      return `${head}Corrected, now version ${done.version}: ${holds}.\n${movedLines(done)}`;
  }
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

function movedLines({ moved, register: { added, reworded, dropped } }: Ingestion): string {
  const lines = [
    moved &&
      `Provisions: ${moved.kept} kept, ${moved.changed} changed, ${moved.added} added, ${moved.dropped} dropped.`,
    added.length > 0 && `New in the register: ${added.join(', ')}`,
    reworded.length > 0 && `Reworded: ${reworded.join(', ')}`,
    dropped.length > 0 && `No longer in the text: ${dropped.join(', ')}`,
  ];
  return lines.flatMap((line) => (line ? [`${line}\n`] : [])).join('');
}
