import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { messages as arabic } from './messages-ar.ts';
import { messages as english } from './messages-en.ts';
import { messages as french } from './messages-fr.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const SPEECHES = { en: english, fr: french, ar: arabic } as const;
const PLURAL = 6;

// French has a form for whole millions, which no register will count
const NEEDED = {
  en: ['one', 'other'],
  fr: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const;

function everyPart(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [
    part,
    ...('options' in part ? Object.values(part.options).flatMap((option) => everyPart(option.value)) : []),
    ...('children' in part ? everyPart(part.children) : []),
  ]);
}

function namesIn(message: string, language: string): string[] {
  const parts = everyPart(new IntlMessageFormat(message, language).getAst());
  return [
    ...new Set(parts.flatMap((part) => ('value' in part && part.type !== 0 ? [String(part.value)] : []))),
  ].toSorted();
}

describe.each(Object.entries(SPEECHES))('the messages in %s', (language, messages) => {
  test('have the keys of the English ones, in their order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test('can be formatted, and say something', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(() => new IntlMessageFormat(message, language), key).not.toThrow();
      expect(message, key).not.toBe('');
    }
  });

  test('ask for the same values and tags as the English ones', () => {
    for (const [key, message] of Object.entries(messages))
      expect([key, namesIn(message, language)]).toEqual([key, namesIn(english[key as keyof typeof english], 'en')]);
  });

  test('count in every form that the language has, unless no figure is shown', () => {
    for (const [key, message] of Object.entries(messages))
      for (const part of everyPart(new IntlMessageFormat(message, language).getAst())) {
        if (part.type !== PLURAL || Object.keys(part.options).every((form) => form.startsWith('=') || form === 'other'))
          continue;
        const forms = Object.keys(part.options).map((form) => (form === '=0' ? 'zero' : form));
        expect([key, NEEDED[language as keyof typeof NEEDED].filter((form) => !forms.includes(form))]).toEqual([
          key,
          [],
        ]);
      }
  });
});

test('no two languages say a whole sentence in the same words', () => {
  for (const [key, message] of Object.entries(english))
    if (message.split(' ').length > 4 && !message.includes('plural')) {
      expect(french[key as keyof typeof french], key).not.toBe(message);
      expect(arabic[key as keyof typeof arabic], key).not.toBe(message);
    }
});
