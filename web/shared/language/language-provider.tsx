import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { loadMessages } from './load-messages.ts';
import { makeSpeech, type Speech } from './speech.ts';
import { keepLanguage, type Language } from './tongue.ts';

interface Spoken {
  speech: Speech;
  speak(language: Language): Promise<void>;
}

const LanguageContext = createContext<Spoken | null>(null);

/** Gives the pages their language; another one is fetched when it is asked for, and the page stays until it is there. */
export function LanguageProvider({ first, children }: { first: Speech; children: ReactNode }): ReactNode {
  const [speech, setSpeech] = useState(first);
  const speak = useCallback(async (language: Language) => {
    const messages = await loadMessages(language);
    keepLanguage(language);
    setSpeech(makeSpeech(language, messages));
  }, []);
  const spoken = useMemo(() => ({ speech, speak }), [speech, speak]);
  return (
    <LanguageContext value={spoken}>
      <I18nProvider locale={{ en: 'en-GB', fr: 'fr-FR', ar: 'ar-AE' }[speech.language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

function useSpoken(): Spoken {
  const spoken = use(LanguageContext);
  if (spoken === null) throw new Error('no language was provided');
  return spoken;
}

/** The speech of the page. */
export function useSpeech(): Speech {
  return useSpoken().speech;
}

/** Changes the language of the page. */
export function useSpeak(): (language: Language) => Promise<void> {
  return useSpoken().speak;
}

/** Names the page in the browser's own list. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = title === 'Entente' ? title : `${title} · Entente`;
  }, [title]);
}
