import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { RegisterSearch } from './register-search.ts';

/** Words to look for in the register. */
export function TextPhrase({ search }: { search: RegisterSearch }): ReactNode {
  const { say } = useSpeech();
  const navigate = useNavigate({ from: '/register' });
  const look = (form: FormData) => {
    const text = String(form.get('text') ?? '').trim();
    const { text: _text, ...others } = search;
    void navigate({ search: text === '' ? others : { ...others, text }, replace: true, resetScroll: false });
  };
  return (
    <search>
      <form action={look} className="text-phrase no-print" key={search.text ?? ''}>
        <input
          type="search"
          name="text"
          defaultValue={search.text}
          aria-label={say('register.text')}
          placeholder={say('register.text')}
        />
        <button type="submit" className="button">
          {say('register.look')}
        </button>
      </form>
    </search>
  );
}
