import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EntryPage, FacetValue, LineOfEffort, State } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { placeName } from '../../shared/language/place-names.ts';
import type { Speech } from '../../shared/language/speech.ts';
import { type Choice, FacetChoice } from '../../shared/parts/facet-choice.tsx';
import { DuePhrase } from './due-phrase.tsx';
import type { RegisterSearch } from './register-search.ts';

interface FacetSentenceProps {
  search: RegisterSearch;
  page: Pick<EntryPage, 'total' | 'total_coarse' | 'facets'>;
}

type Choose = (change: { [name in keyof RegisterSearch]: string | undefined }) => void;

/** The facets as a sentence: "13 commitments in stabilization, owed by Italy, due before June 2022". Each phrase opens. */
export function FacetSentence({ search, page }: FacetSentenceProps): ReactNode {
  const { say } = useSpeech();
  const navigate = useNavigate({ from: '/register' });
  const choose: Choose = (change) =>
    void navigate({ search: { ...search, ...change } as RegisterSearch, replace: true, resetScroll: false });
  const phrase = { search, facets: page.facets, choose };
  const standing = search.type === 'standing';
  return (
    <div className="facet-sentence">
      <output>{say(standing ? 'register.n_standing' : 'register.n_commitments', { n: page.total })}</output>{' '}
      {say('register.in')} <FacetPhrase name="line" {...phrase} />
      {say('register.comma')}
      {!standing && (
        <>
          {say('register.owed_by')} <FacetPhrase name="bearer" {...phrase} />
          {say('register.comma')}
          <DuePhrase search={search} onChoose={choose} />
          {say('register.comma')}
        </>
      )}
      <FacetPhrase name="state" {...phrase} />
      {say('register.comma')}
      {say('register.from')} <FacetPhrase name="document" {...phrase} />
      {say('register.stop')}{' '}
      {page.total_coarse !== page.total && (
        <span className="small quiet">{say('register.coarse', { n: page.total_coarse })}</span>
      )}
    </div>
  );
}

const FACETS = { line: 'lines', bearer: 'bearers', state: 'states', document: 'documents' } as const;

interface FacetPhraseProps {
  name: keyof typeof FACETS;
  search: RegisterSearch;
  facets: EntryPage['facets'];
  choose: Choose;
}

function FacetPhrase({ name, search, facets, choose }: FacetPhraseProps): ReactNode {
  const speech = useSpeech();
  return (
    <FacetChoice
      label={speech.say(`register.${name}`)}
      any={speech.say(`register.any_${name}`)}
      value={search[name]}
      choices={facets[FACETS[name]].map((value) => choiceOf(name, value, speech))}
      onChange={(value) => choose({ [name]: value })}
    />
  );
}

function choiceOf(name: keyof typeof FACETS, { value, count, label }: FacetValue, { say, language }: Speech): Choice {
  if (name === 'document') return { value, count, words: label ?? value };
  if (name === 'bearer') return { value, count, words: placeName(value, language) };
  if (name === 'state') return { value, count, words: say(`state.${value as State}`) };
  // inside a sentence a line is written small
  return { value, count, words: say(`line.${value as LineOfEffort | 'none'}`).toLocaleLowerCase(), hue: value };
}
