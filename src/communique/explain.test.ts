import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '#core';
import { describe, expect, test } from 'vitest';
import { SPEAKER_RULES, STATEMENT_RULES } from './english/rules/index.ts';
import { explain } from './explain.ts';
import { messageOf } from './messages.ts';
import { GATE_TYPES, KINDS, type Provision } from './provision.ts';
import { readCommunique } from './read.ts';
import { glossOf } from './rule-glosses.ts';

const english = new URL('english/', import.meta.url);
const sources = readdirSync(english)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, english), 'utf8'))
  .join('\n');

/** Names that the reader gives itself, beside the ids of its rules: `rule: 'x'`, `rule: \`x:…\`` and links that inherit. */
const OWN_NAMES = [...sources.matchAll(/\brule: ['`]([a-z-]+)['`:]/g)].map((match) => match[1] as string);
const LINKS = [...(/INHERITS = new Set<Link>\(\[([^\]]*)\]/.exec(sources)?.[1] ?? '').matchAll(/'([a-z]+)'/g)].map(
  (match) => match[1] as string,
);
const NAMES = [...new Set([...SPEAKER_RULES, ...STATEMENT_RULES].map(({ id }) => id).concat(OWN_NAMES, LINKS))];

const ICE = `The Lake Ministers met in Bergen on 3 May 2023.

The Ministers agreed to share ice charts with the harbour masters by June 2024, as appropriate. They thanked the pilots. We will:
- mark the winter road; and
- lend two sledges to Finland at the request of the Government of Finland.

The ice is thick.`;

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = JSON.parse(readFileSync(new URL(`messages.${language}.json`, import.meta.url), 'utf8')) as object;

  test('every rule is told, and nothing is told of a rule that is not', () => {
    const told = Object.keys(texts).filter((key) => key.startsWith('rule.'));
    expect(told.toSorted()).toEqual(NAMES.map((name) => `rule.${name}`).toSorted());
  });

  test('what a rule says is a sentence', () => {
    for (const name of NAMES) expect(messageOf(`rule.${name}`, language), name).toMatch(/^\S[^{}]{20,}\.$/);
  });

  test('every kind and every type of gate has a name', () => {
    for (const kind of KINDS) expect(messageOf(`kind.${kind}`, language)).toBeTruthy();
    for (const type of GATE_TYPES) expect(messageOf(`gate.${type}`, language)).toBeTruthy();
  });

  test('every provision is explained in whole sentences, with nothing left open', () => {
    for (const provision of readCommunique(ICE).provisions) {
      const steps = explain(provision, language);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      for (const step of steps) expect(step).toMatch(/^[^{}]+\.$/);
      expect(steps.join(' ')).not.toContain('undefined');
    }
  });

  test('an explanation quotes what was found in the provision', () => {
    const { provisions } = readCommunique(ICE);
    const dated = provisions.find(({ deadline_iso: day }) => day === '2024-06-30') as Provision;
    const words = explain(dated, language).join(' ');
    for (const found of ['by June 2024', '2024-06-30', 'as appropriate', dated.rule, ...dated.bearer])
      expect(words).toContain(found);
  });
});

test('the reader names rules beside those of its grammar', () => {
  expect(OWN_NAMES).toEqual(expect.arrayContaining(['chapeau', 'goes-on', 'item-of', 'preambular-clause']));
  expect(LINKS).toEqual(expect.arrayContaining(['action', 'means', 'listed']));
});

test('a rule that stands on another is told with it, each part once', () => {
  expect(glossOf('item-of:will+action')).toBe([glossOf('item-of'), glossOf('action'), glossOf('will')].join(' '));
  expect(glossOf('goes-on:goes-on:will+action+action')).toBe(
    [glossOf('goes-on'), glossOf('action'), glossOf('will')].join(' '),
  );
});

test('a rule that is not known is given as it is named', () => {
  expect(glossOf('a-rule-of-old')).toBe('a-rule-of-old');
});

test('a head of a list says that its items are tracked, a general aim that nothing could settle it', () => {
  const head = { ...(readCommunique(ICE).provisions[0] as Provision), trackable: false, kind: 'commitment' as const };
  expect(explain({ ...head, rule: 'chapeau:will' }).at(-1)).toContain('heads a list');
  expect(explain({ ...head, rule: 'commits-to-what-follows' }).at(-1)).toContain('definite enough');
});

test('a value in another script is set apart in a text from right to left', () => {
  const dated = readCommunique(ICE).provisions.find(({ deadline }) => deadline) as Provision;
  expect(explain(dated, 'ar').join(' ')).toContain('\u2068by June 2024\u2069');
  expect(explain(dated, 'en').join(' ')).not.toContain('\u2068');
});
