import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { PeriodForm } from './period-form.tsx';
import type { RegisterSearch } from './register-search.ts';

/** When something falls due: near or far, or between two days. */
export type Period = Pick<RegisterSearch, 'due' | 'due_after' | 'due_before'>;

interface DuePhraseProps {
  search: RegisterSearch;
  onChoose(change: Required<{ [name in keyof Period]: Period[name] | undefined }>): void;
}

const OFTEN_ASKED = ['overdue', 'soon', 'later', 'undated'] as const;

/** The phrase about time; it opens to the periods that are often asked for, and to two dates. */
export function DuePhrase({ search, onChoose }: DuePhraseProps): ReactNode {
  const { say } = useSpeech();
  const words = usePeriodWords(search);
  const chosen = search.due !== undefined || search.due_after !== undefined || search.due_before !== undefined;
  const choose = ({ due, due_after, due_before }: Period) => onChoose({ due, due_after, due_before });
  return (
    <DialogTrigger>
      <span className={chosen ? 'facet chosen' : 'facet'}>
        <Button className="facet-button" aria-label={`${say('register.due')}: ${words}`}>
          {words}
        </Button>
      </span>
      <Popover className="facet-popover" placement="bottom start" offset={4}>
        <Dialog className="due-dialog" aria-label={say('register.due')}>
          {({ close }) => (
            <>
              <OftenAsked
                onDue={(due) => {
                  choose({ due });
                  close();
                }}
              />
              <PeriodForm
                search={search}
                onPeriod={(period) => {
                  choose(period);
                  close();
                }}
              />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function OftenAsked({ onDue }: { onDue: (due: Period['due']) => void }): ReactNode {
  const { say } = useSpeech();
  return (
    <ul>
      {[undefined, ...OFTEN_ASKED].map((due) => (
        <li key={due ?? 'any'}>
          <Button className="facet-item" onPress={() => onDue(due)}>
            {say(due === undefined ? 'register.any_due' : `register.due_${due}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function usePeriodWords({ due, due_after: after, due_before: before }: RegisterSearch): string {
  const { say, date } = useSpeech();
  if (due !== undefined) return say(`register.due_${due}`);
  if (after !== undefined && before !== undefined)
    return say('register.due_between', { after: date(after), before: date(before) });
  if (before !== undefined) return say('register.due_by', { before: date(before) });
  if (after !== undefined) return say('register.due_since', { after: date(after) });
  return say('register.any_due');
}
