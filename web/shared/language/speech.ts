import { IntlMessageFormat } from 'intl-messageformat';
import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { MessageKey, Messages } from './load-messages.ts';
import { type Language, localeOf } from './tongue.ts';

type Plain = string | number | null | undefined;

type PlainValues = Readonly<Record<string, Plain>>;
/** Plain values by name, and for each tag of the message the element that its words go into. */
type RichValues = Readonly<Record<string, Plain | ReactElement>>;

/** What speaks one language: its messages, its dates, its figures, its lists. */
export interface Speech {
  language: Language;
  /** the message with its values, as text */
  say(key: MessageKey, values?: PlainValues): string;
  /** the message with elements in place of its tags */
  tell(key: MessageKey, values: RichValues): ReactNode;
  /** YYYY-MM-DD or an instant -> "28 June 2021" */
  date(iso: string): string;
  /** an instant -> date and time of day, in the reader's own zone */
  moment(iso: string): string;
  figure(value: number): string;
  /** 0..1 -> "93 %" */
  share(value: number): string;
  list(words: readonly string[]): string;
  /** the same of elements; none of them changes its place */
  listNodes(nodes: readonly ReactNode[]): ReactNode;
}

/** Makes the speech of a language from its messages; formats are made once and kept. */
export function makeSpeech(language: Language, messages: Messages): Speech {
  const locale = localeOf(language);
  const made = new Map<MessageKey, IntlMessageFormat>();
  const message = (key: MessageKey): IntlMessageFormat => {
    const known = made.get(key) ?? new IntlMessageFormat(messages[key] ?? key, locale);
    made.set(key, known);
    return known;
  };
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const words = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    say: (key, values) => String(message(key).format(values as Record<string, string>)),
    tell: (key, values) => asNode(message(key).format<ReactNode>(withTags(values))),
    date: (iso) => day.format(new Date(iso)),
    moment: (iso) => instant.format(new Date(iso)),
    figure: (value) => number.format(value),
    share: (value) => percent.format(value),
    list: (items) => words.format(items),
    listNodes: (nodes) => interleave(words, nodes),
  };
}

function interleave(format: Intl.ListFormat, nodes: readonly ReactNode[]): ReactNode {
  const parts = format.formatToParts(nodes.map((_, at) => String(at)));
  return createElement(
    Fragment,
    null,
    ...parts.map(({ type, value }) => (type === 'element' ? nodes[Number(value)] : value)),
  );
}

type Tag = (words: ReactNode[]) => ReactNode;

function withTags(values: RichValues): Record<string, Plain | Tag> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isValidElement(value) ? (words: ReactNode[]) => cloneElement(value, undefined, ...words) : value,
    ]),
  );
}

function asNode(parts: ReactNode | ReactNode[]): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...(parts as ReactNode[])) : parts;
}
