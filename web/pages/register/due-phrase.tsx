import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { RegisterSearch } from './register-search.ts';
import { dayAfter } from './reckon-days.ts';

type Period = Pick<RegisterSearch, 'due_after' | 'due_before'>;

interface DuePhraseProps {
  search: RegisterSearch;
  today: string | undefined;
  onChoose(change: { due_after: string | undefined; due_before: string | undefined }): void;
}

/** The phrase about time: between which days something falls due; it opens to periods that are often asked for, and to two dates. */
export function DuePhrase({ search, today, onChoose }: DuePhraseProps): ReactNode {
  const { say } = useSpeech();
  const words = usePeriodWords(search);
  const chosen = search.due_after !== undefined || search.due_before !== undefined;
  const periods: { name: 'overdue' | 'ninety' | 'ahead'; period: Period }[] =
    today === undefined
      ? []
      : [
          { name: 'overdue', period: { due_before: today } },
          { name: 'ninety', period: { due_after: today, due_before: dayAfter(today, 90) } },
          { name: 'ahead', period: { due_after: today } },
        ];
  return (
    <DialogTrigger>
      <span className={chosen ? 'facet chosen' : 'facet'}>
        <Button className="facet-button" aria-label={`${say('register.due')}: ${words}`}>
          {words}
        </Button>
      </span>
      <Popover className="facet-popover" placement="bottom start" offset={4}>
        <Dialog className="due-dialog" aria-label={say('register.due')}>
          {({ close }) => {
            const choose = (period: Period) => {
              onChoose({ due_after: period.due_after, due_before: period.due_before });
              close();
            };
            return (
              <>
                <ul>
                  <li>
                    <Button className="facet-item" onPress={() => choose({})}>
                      {say('register.any_due')}
                    </Button>
                  </li>
                  {periods.map(({ name, period }) => (
                    <li key={name}>
                      <Button className="facet-item" onPress={() => choose(period)}>
                        {say(`register.due_${name}`)}
                      </Button>
                    </li>
                  ))}
                </ul>
                <PeriodForm search={search} onPeriod={choose} />
              </>
            );
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function PeriodForm({ search, onPeriod }: { search: RegisterSearch; onPeriod: (period: Period) => void }): ReactNode {
  const { say } = useSpeech();
  const take = (form: FormData) => {
    const of = (name: keyof Period) => String(form.get(name) ?? '') || undefined;
    const [due_after, due_before] = [of('due_after'), of('due_before')];
    onPeriod({ ...(due_after && { due_after }), ...(due_before && { due_before }) });
  };
  return (
    <form action={take} className="period">
      <label>
        {say('register.due_from')}
        <input type="date" name="due_after" defaultValue={search.due_after} />
      </label>
      <label>
        {say('register.due_until')}
        <input type="date" name="due_before" defaultValue={search.due_before} />
      </label>
      <button type="submit" className="button">
        {say('register.due_set')}
      </button>
    </form>
  );
}

function usePeriodWords({ due_after: after, due_before: before }: RegisterSearch): string {
  const { say, date } = useSpeech();
  if (after !== undefined && before !== undefined)
    return say('register.due_between', { after: date(after), before: date(before) });
  if (before !== undefined) return say('register.due_by', { before: date(before) });
  if (after !== undefined) return say('register.due_since', { after: date(after) });
  return say('register.any_due');
}
