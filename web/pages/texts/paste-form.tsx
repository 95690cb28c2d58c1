import type { ReactNode } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** For a text that is only on the clipboard. */
export function PasteForm({ onText }: { onText: (file: File) => void }): ReactNode {
  const { say } = useSpeech();
  const take = (form: FormData) => {
    const text = String(form.get('text') ?? '');
    if (text.trim() !== '') onText(pastedFile(text, say('texts.pasted_name')));
  };
  return (
    <details className="paste">
      <summary>{say('texts.paste')}</summary>
      <form action={take}>
        <textarea name="text" rows={8} required dir="auto" aria-label={say('texts.paste_label')} />
        <button type="submit" className="button">
          {say('texts.paste_take')}
        </button>
      </form>
    </details>
  );
}

/** A pasted text as the file that it would have been. */
export function pastedFile(text: string, name: string): File {
  return new File([text], `${name}.txt`, { type: 'text/plain;charset=utf-8' });
}
