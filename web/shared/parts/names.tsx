import { Fragment, type ReactNode } from 'react';
import { useSpeech } from '../language/language-provider.tsx';
import { placeName } from '../language/place-names.ts';

/** Names in a row: states in the reader's language, every other name as the text has it, none as a dash with a word. */
export function Names({ names }: { names: readonly string[] }): ReactNode {
  const { language, say } = useSpeech();
  if (names.length === 0) return <span className="quiet">{say('names.none')}</span>;
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && say('names.between')}
      <bdi>{placeName(name, language)}</bdi>
    </Fragment>
  ));
}
