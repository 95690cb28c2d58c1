import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { LANGUAGES, type Language } from '#core';

/** The language of ours that the asker prefers; English when none is named. @source RFC 9110 section 12.5.4 */
export function spokenLanguage(c: Context): Language {
  for (const { type, q } of parseAccept(c.req.header('accept-language') ?? '')) {
    const primary = type.split('-')[0]?.toLowerCase();
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken && q > 0) return spoken;
  }
  return LANGUAGES[0];
}
