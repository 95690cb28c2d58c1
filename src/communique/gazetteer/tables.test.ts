import isoArabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import isoEnglish from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { expect, test } from 'vitest';
import countries from './en/countries.json' with { type: 'json' };
import hostile from './en/hostile-groups.json' with { type: 'json' };
import organisations from './en/organisations.json' with { type: 'json' };
import regions from './en/regions.json' with { type: 'json' };
import { findNames, findPlaces } from './index.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

test('every ISO code has a row, and every row an ISO code', () => {
  expect(Object.keys(countries).toSorted()).toEqual(Object.keys(isoEnglish.countries).toSorted());
  expect(Object.keys(isoArabic.countries).length).toBe(Object.keys(countries).length);
});

test('every country is found by its canonical name and by every other name of its row', () => {
  for (const [iso2, row] of Object.entries(countries as Record<string, { name: string; also?: string[] }>)) {
    for (const form of [row.name, ...(row.also ?? [])]) {
      const text = `They met in ${form}.`;
      const [place] = findPlaces(text, whole(text));
      expect([place?.iso2, place?.name], form).toEqual([iso2, row.name]);
    }
  }
});

test('every region and sea is found by every name of its row', () => {
  for (const [kind, rows] of Object.entries(regions as Record<string, Record<string, string[]>>)) {
    for (const [name, also] of Object.entries(rows)) {
      for (const form of [name, ...also]) {
        const text = `Peace for ${form}.`;
        expect(findPlaces(text, whole(text))[0], form).toMatchObject({ name, kind, iso2: null });
      }
    }
  }
});

test('every body is found by every name of its row', () => {
  for (const rows of Object.values(organisations as Record<string, Record<string, string[]>>)) {
    for (const [name, also] of Object.entries(rows)) {
      for (const form of [name, ...also]) {
        const text = `They thank ${form}.`;
        expect(findNames(text, whole(text)).organisations[0]?.name, form).toBe(name);
      }
    }
  }
});

test('a hostile group gives neither a place nor a body', () => {
  for (const form of hostile) {
    const text = `They defeat ${form} now.`;
    const { places, organisations: bodies } = findNames(text, whole(text));
    expect([places, bodies], form).toEqual([[], []]);
  }
});
