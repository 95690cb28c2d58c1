import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { ReadProvision } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { type Choice, FacetChoice } from '../../shared/parts/facet-choice.tsx';
import { occurring, type RoomSearch } from './room-search.ts';

interface RoomBarProps {
  provisions: readonly ReadProvision[];
  shown: number;
  filter: RoomSearch;
  onStep(by: 1 | -1): void;
  onHelp(): void;
}

/** What of the reading is shown, as a sentence whose phrases open; and the way from one provision to the next. */
export function RoomBar({ provisions, shown, filter, onStep, onHelp }: RoomBarProps): ReactNode {
  const { say } = useSpeech();
  return (
    <search className="room-bar no-print" aria-label={say('room.filter')}>
      <div className="room-filter">
        <output>{say('room.shown', { n: shown, total: provisions.length })}</output>{' '}
        <FilterPhrases provisions={provisions} filter={filter} />
      </div>
      <p className="room-moves">
        <button type="button" className="button step" onClick={() => onStep(-1)} aria-label={say('room.previous')}>
          <Arrow up />
        </button>
        <button type="button" className="button step" onClick={() => onStep(1)} aria-label={say('room.next')}>
          <Arrow />
        </button>
        <button type="button" className="button keys-button" onClick={onHelp}>
          {say('room.keys')}
        </button>
      </p>
    </search>
  );
}

function Arrow({ up = false }: { up?: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="arrow">
      <path d={up ? 'M3 10.5l5-5 5 5' : 'M3 5.5l5 5 5-5'} />
    </svg>
  );
}

function FilterPhrases({ provisions, filter }: Pick<RoomBarProps, 'provisions' | 'filter'>): ReactNode {
  const { say } = useSpeech();
  const navigate = useNavigate({ from: '/texts/$id' });
  const found = useMemo(() => occurring(provisions), [provisions]);
  const choose = (change: { [name in keyof RoomSearch]: string | undefined }) =>
    void navigate({ search: { ...filter, ...change } as RoomSearch, hash: '', replace: true, resetScroll: false });
  const trackable = provisions.filter((provision) => provision.trackable).length;
  const choices: Choice[] = [
    { value: 'true', words: say('room.trackable_only'), count: trackable },
    { value: 'false', words: say('room.not_trackable'), count: provisions.length - trackable },
  ];
  return (
    <>
      <FacetChoice
        label={say('room.kind')}
        any={say('room.any_kind')}
        value={filter.kind}
        onChange={(kind) => choose({ kind })}
        choices={found.kinds.map(({ value, count }) => ({ value, count, words: say(`kind.${value}`) }))}
      />
      {say('names.between')}
      <FacetChoice
        label={say('room.line')}
        any={say('room.any_line')}
        value={filter.line}
        onChange={(line) => choose({ line })}
        choices={found.lines.map(({ value, count }) => ({ value, count, words: say(`line.${value}`), hue: value }))}
      />
      {say('names.between')}
      <FacetChoice
        label={say('room.trackable')}
        any={say('room.any_trackable')}
        value={filter.trackable}
        onChange={(value) => choose({ trackable: value })}
        choices={choices}
      />
    </>
  );
}
