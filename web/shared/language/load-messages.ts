import type { messages as english } from './messages-en.ts';
import type { Language } from './tongue.ts';

export type MessageKey = keyof typeof english;
export type Messages = Readonly<Record<MessageKey, string>>;

/** Fetches the messages of one language; the other two stay on the server. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'fr') return (await import('./messages-fr.ts')).messages;
  if (language === 'ar') return (await import('./messages-ar.ts')).messages;
  return (await import('./messages-en.ts')).messages;
}
