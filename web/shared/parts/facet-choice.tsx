import './facet-choice.css';
import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import { useSpeech } from '../language/language-provider.tsx';

/** One thing that may be chosen, how it reads inside the sentence, and how many rows it would leave. */
export interface Choice {
  value: string;
  words: string;
  count?: number | undefined;
  /** a line of effort, whose colour is shown */
  hue?: string;
}

interface FacetChoiceProps {
  label: string;
  /** how the sentence reads when nothing is chosen ("any line of effort") */
  any: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChange(value: string | undefined): void;
}

const ANY = '';

/** A phrase of a sentence that opens to the other phrases that could stand in its place. */
export function FacetChoice({ label, any, choices, value, onChange }: FacetChoiceProps): ReactNode {
  const { figure } = useSpeech();
  const all: Choice[] = [{ value: ANY, words: any }, ...choices];
  return (
    <Select
      className={value === undefined ? 'facet' : 'facet chosen'}
      aria-label={label}
      value={value ?? ANY}
      onChange={(key) => onChange(key === ANY || key === null ? undefined : String(key))}
    >
      <Button className="facet-button">
        <SelectValue>
          {() => <bdi>{all.find((choice) => choice.value === (value ?? ANY))?.words ?? value}</bdi>}
        </SelectValue>
      </Button>
      <Popover className="facet-popover" placement="bottom start" offset={4}>
        <ListBox items={all} className="facet-list">
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.words}
              className={`facet-item line-${choice.hue ?? 'none'}`}
            >
              <span className={choice.hue === undefined ? '' : 'hued'}>
                <bdi>{choice.words}</bdi>
              </span>
              {choice.count !== undefined && <span className="facet-count">{figure(choice.count)}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
