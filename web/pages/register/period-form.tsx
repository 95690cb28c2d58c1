import type { ReactNode } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { Period } from './due-phrase.tsx';

/** Two dates between which something falls due; either may be left open. */
export function PeriodForm({ search, onPeriod }: { search: Period; onPeriod: (period: Period) => void }): ReactNode {
  const { say } = useSpeech();
  const take = (form: FormData) => {
    const of = (name: 'due_after' | 'due_before') => String(form.get(name) ?? '') || undefined;
    onPeriod({ due_after: of('due_after'), due_before: of('due_before') });
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
