import type { Terminal } from '#core';
import { explain } from './explain.ts';
import type { Provision } from './provision.ts';
import type { CommuniqueReading } from './read.ts';

const LABELS: readonly [string, (provision: Provision) => string][] = [
  ['said by', (provision) => provision.actors.join(', ')],
  ['bearer', (provision) => provision.bearer.join(', ')],
  ['asked of', (provision) => provision.targets.join(', ')],
  ['deadline', ({ deadline, deadline_iso: iso }) => (deadline ? `${deadline}${iso ? ` (last day ${iso})` : ''}` : '')],
  [
    'conditions',
    (provision) => provision.gates.map((gate) => `${gate.text} [${gate.type.replaceAll('_', ' ')}]`).join('; '),
  ],
  ['places', (provision) => provision.places.join(', ')],
  ['bodies', (provision) => provision.organisations.join(', ')],
  ['instruments', (provision) => provision.instruments.join(', ')],
  ['lines', (provision) => provision.lines_of_effort.join(', ').replaceAll('_', ' ')],
];

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line.length + word.length + 1 > width && line.trim()) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** A reading for people: one provision after the other, fields under its words; with `why`, the steps that led to it. */
export function printReading(reading: CommuniqueReading, terminal: Terminal, why: boolean): void {
  const width = Math.max(40, Math.min(terminal.width, 100));
  const bold = (text: string) => (terminal.colour ? `\u001b[1m${text}\u001b[22m` : text);
  const { structure, provisions, date } = reading;
  const tracked = provisions.filter((provision) => provision.trackable).length;
  terminal.write(
    `${bold(structure.title ?? 'Untitled text')}${date ? `, ${date}` : ''}\n${provisions.length} provisions, ${tracked} to be tracked\n`,
  );
  for (const provision of provisions) {
    const mark = provision.trackable ? '*' : ' ';
    const at = provision.paragraph ? ` · para. ${provision.paragraph}` : '';
    terminal.write(`\n${mark} ${bold(`${provision.id.slice(8)} ${provision.kind.replaceAll('_', ' ')}`)}${at}\n`);
    terminal.write(`${wrap(provision.quote, width, '    ')}\n`);
    for (const [label, value] of LABELS) {
      const words = value(provision);
      if (words) terminal.write(`${wrap(`${label}: ${words}`, width, '      ')}\n`);
    }
    if (why) for (const step of explain(provision)) terminal.write(`${wrap(`- ${step}`, width, '      ')}\n`);
  }
}
