import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EntryPage, FacetValue, LineOfEffort, State } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { placeName } from '../../shared/language/place-names.ts';
import { type Choice, FacetChoice } from '../../shared/parts/facet-choice.tsx';
import { DuePhrase } from './due-phrase.tsx';
import type { RegisterSearch } from './register-search.ts';

interface FacetSentenceProps {
  search: RegisterSearch;
  total: number;
  /** the same with each list counted once */
  coarse: number;
  facets: EntryPage['facets'];
}

/** The facets as a sentence: "13 commitments in stabilization, owed by Italy, due before June 2022". Each phrase opens. */
export function FacetSentence({ search, total, coarse, facets }: FacetSentenceProps): ReactNode {
  const { say, language } = useSpeech();
  const navigate = useNavigate({ from: '/register' });
  const choose = (change: { [name in keyof RegisterSearch]: string | undefined }) =>
    void navigate({ search: { ...search, ...change } as RegisterSearch, replace: true, resetScroll: false });
  const phrase = (name: 'line' | 'bearer' | 'state' | 'document', choices: Choice[]) => (
    <FacetChoice
      label={say(`register.${name}`)}
      any={say(`register.any_${name}`)}
      value={search[name]}
      choices={choices}
      onChange={(value) => choose({ [name]: value })}
    />
  );
  return (
    <div className="facet-sentence">
      <output>
        {say(search.type === 'standing' ? 'register.n_standing' : 'register.n_commitments', { n: total })}
      </output>{' '}
      {say('register.in')}{' '}
      {phrase(
        'line',
        choicesOf(facets.lines, (value) => lineWords(value, say), true),
      )}
      {say('register.comma')}
      {say('register.owed_by')}{' '}
      {phrase(
        'bearer',
        choicesOf(facets.bearers, (value) => placeName(value, language)),
      )}
      {say('register.comma')}
      <DuePhrase search={search} onChoose={choose} />
      {say('register.comma')}
      {phrase(
        'state',
        choicesOf(facets.states, (value) => say(`state.${value as State}`)),
      )}
      {say('register.comma')}
      {say('register.from')}{' '}
      {phrase(
        'document',
        choicesOf(facets.documents, (value) => value),
      )}
      {say('register.stop')}{' '}
      {coarse !== total && <span className="small quiet">{say('register.coarse', { n: coarse })}</span>}
    </div>
  );
}

function lineWords(value: string, say: ReturnType<typeof useSpeech>['say']): string {
  // inside a sentence a line is written small
  return say(`line.${(value || 'none') as LineOfEffort | 'none'}`).toLocaleLowerCase();
}

function choicesOf(values: readonly FacetValue[], words: (value: string) => string, hued = false): Choice[] {
  return values.map(({ value, count, label }) => ({
    value,
    count,
    words: label ?? words(value),
    ...(hued && { hue: value }),
  }));
}
