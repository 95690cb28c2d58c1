import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../language/language-provider.tsx';

/** One box; what is asked is looked for in the words of the register. */
export function SearchBox(): ReactNode {
  const { say } = useSpeech();
  const navigate = useNavigate();
  const look = (form: FormData) => {
    const text = String(form.get('text') ?? '').trim();
    if (text !== '') void navigate({ to: '/register', search: { text } });
  };
  return (
    <search>
      <form action={look} className="search-box">
        <input type="search" name="text" aria-label={say('shell.search_label')} placeholder={say('shell.search')} />
      </form>
    </search>
  );
}
