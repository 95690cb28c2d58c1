import type { ReactNode } from 'react';
import type { ReadProvision } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { hueOf, LINE_COUNT } from '../../shared/parts/hue-of.ts';
import { ordinalOf } from './provision-address.ts';

interface MarginLabelProps {
  provision: ReadProvision;
  place: number;
  open: boolean;
  /** whether the Tab key stops here; the arrows lead to the others */
  reachable: boolean;
}

/** The label of a provision's note: its kind, its line; on a narrow screen a raised number in the text. */
export function MarginLabel({ provision, place, open, reachable }: MarginLabelProps): ReactNode {
  const { say, language } = useSpeech();
  const ordinal = ordinalOf(provision.id);
  const kind = say(`kind.${provision.kind}`);
  const lineWords = useLineWords(provision);
  return (
    <button
      type="button"
      className={`label ${hueOf(provision.lines_of_effort)}${provision.trackable ? ' trackable' : ''}`}
      data-label={place}
      aria-expanded={open}
      aria-label={say('room.label', { n: ordinal, kind, line: lineWords || 'none' })}
      tabIndex={reachable ? 0 : -1}
      lang={language}
    >
      <span className="label-number">{ordinal}</span>
      <span className="label-words">
        {kind}
        {lineWords !== '' && <span className="label-line"> {lineWords}</span>}
      </span>
    </button>
  );
}

function useLineWords({ lines_of_effort: [line, ...others] }: ReadProvision): string {
  const { say } = useSpeech();
  if (line === undefined) return '';
  if (others.length + 1 === LINE_COUNT) return say('line.all');
  return say(`line.${line}`) + (others.length > 0 ? ` +${others.length}` : '');
}
