import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import countries from './en/countries.json' with { type: 'json' };
import { findNames, findPlaces, namesAsPrinted } from './index.ts';

const placesIn = (text: string) => findPlaces(text, { start: 0, end: text.length });
const printed = (text: string) => {
  const { places, instruments } = namesAsPrinted(text, findNames(text, { start: 0, end: text.length }));
  return [...places, ...instruments].map(({ name }) => name);
};
const names = (text: string) => placesIn(text).map(({ name }) => name);

describe('names of states', () => {
  test('official, short and abbreviated forms come down to one name', () => {
    expect(names('the Syrian Arab Republic, the DRC, the U.K. and the Russian Federation')).toEqual([
      'Syria',
      'Democratic Republic of the Congo',
      'United Kingdom',
      'Russia',
    ]);
  });

  test('the longest name is taken', () => {
    expect(names('Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea, Niger, Nigeria, South Sudan')).toEqual([
      'Guinea',
      'Guinea-Bissau',
      'Equatorial Guinea',
      'Papua New Guinea',
      'Niger',
      'Nigeria',
      'South Sudan',
    ]);
  });

  test('accents, apostrophes and page breaks do not hide a name', () => {
    expect(
      names('in C\u00f4te d\u2019Ivoire, Turkey, N\u2019Djamena and the Democratic Republic of\n\nthe Congo'),
    ).toEqual(["C\u00f4te d'Ivoire", 'T\u00fcrkiye', "N'Djamena", 'Democratic Republic of the Congo']);
  });

  test('a word that a line end cut in two is one word', () => {
    const text = 'aid to Mozam-\nbique';
    const [place] = placesIn(text);
    expect([place?.name, text.slice(place?.start, place?.end)]).toEqual(['Mozambique', 'Mozam-\nbique']);
  });

  test('a possessive is a place, an adjective is none', () => {
    expect(names('Iraq\u2019s army, Iraqi forces, a Syria-wide truce')).toEqual(['Iraq', 'Syria']);
  });

  test('a short name before a noun is an adjective', () => {
    expect(names('U.S. troops and US-led talks; the U.S. and Iraq; in the U.S., too')).toEqual([
      'United States',
      'Iraq',
      'United States',
    ]);
    expect(names('Syria-based groups and Russia-backed units')).toEqual([]);
  });
});

describe('regions', () => {
  test('a compass word before a place makes a region of its own name', () => {
    expect(names('northeast Syria, north-eastern Nigeria, eastern Ukraine and northern Mozambique')).toEqual([
      'northeast Syria',
      'north-eastern Nigeria',
      'eastern Ukraine',
      'northern Mozambique',
    ]);
  });

  test('seas, basins and continents are places', () => {
    expect(names('the Gulf of Guinea, the Lake Chad Basin, the Taiwan Strait and the African continent')).toEqual([
      'Gulf of Guinea',
      'Lake Chad Basin',
      'Taiwan Strait',
      'Africa',
    ]);
  });

  test('a province that no table holds is told by its noun, a town by its date', () => {
    expect(names('aid for Sarvan province, as pledged at Korvala in 2015')).toEqual(['Sarvan', 'Korvala']);
  });
});

describe('names inside names', () => {
  test.each([
    ['an office', 'the Paris Ambassador and the U.S. Secretary of State'],
    ['an office of several states', 'the Foreign Ministers of Chad, Mali and Niger'],
    ['a body', 'the Group of Friends of Syria, the Bank of England and the Coalition for the Sahel'],
    ['a mission', 'the NATO Mission Iraq and the Stability Mission in Libya'],
    ['an instrument', 'the Rome Statute, the Riga Declaration and the Minsk agreements'],
    ['a meeting of two states', 'the U.S.-Iraq Trade Council and the Mekong-U.S. Partnership'],
    ['a facility', 'Kabul University and Baghdad International Airport'],
    ['a hostile group', 'the Islamic State in Iraq and Syria-Khurasan and Al-Qaida in the Arabian Peninsula'],
  ])('%s gives no place', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('a government is no title: its state is a place', () => {
    expect(names('at the request of the Government of Iraq and the people of Yemen')).toEqual(['Iraq', 'Yemen']);
  });

  test('a place beside a title stays a place', () => {
    expect(names('The Stability Mission in Libya will return to Libya.')).toEqual(['Libya']);
  });
});

describe('places by the words around them', () => {
  test('two compass words before one name make two places', () => {
    expect(names('in the East and South China Seas, and in northern and eastern Syria')).toEqual([
      'East China Sea',
      'South China Sea',
      'northern Syria',
      'eastern Syria',
    ]);
  });

  test('the second half of a compound is an adjective, two whole names are two places', () => {
    expect(names('U.S.-Kenya trade, Euro-Atlantic ties, U.S. and African firms')).toEqual([]);
    expect(names('along the Chad-Niger border; the U.S. and Iran met')).toEqual([
      'Chad',
      'Niger',
      'United States',
      'Iran',
    ]);
  });

  test('members and participants in a list are no places, newcomers and hosts are', () => {
    expect(names('The members of the Reef Forum (RF)\u2014Chad, Mali, Niger, and Togo\u2014met in Oslo.')).toEqual([
      'Oslo',
    ]);
    expect(names('We the Ministers of Chad, Mali, the European Union, Niger and Togo met.')).toEqual([]);
    expect(names('We, the Presidents of Chad and Mali, met in Oslo.')).toEqual(['Oslo']);
    expect(names('They welcomed four new members of the Forum: Chad, Mali, Niger and Togo.')).toHaveLength(4);
    expect(names('They thanked the hosts of refugees, notably Chad, Kenya, Uganda and Niger.')).toHaveLength(4);
  });

  test('an office names its state, the words before an office do not', () => {
    expect(names('the Prosecutor-General of Kenya and the Ambassador of France')).toEqual(['Kenya', 'France']);
  });

  test('the continent and the basin are those named before', () => {
    expect(names('Aid for Africa will be bought on the continent.')).toEqual(['Africa', 'Africa']);
    expect(names('Peace in the Sarvan Basin; groups active in the Basin')).toEqual(['Sarvan Basin', 'Sarvan Basin']);
  });

  test('a name that no table holds is told by the words before it', () => {
    expect(names('from the localities of Am-Sarvan and Tir, and in Korvala from May')).toEqual([
      'Am-Sarvan',
      'Tir',
      'Korvala',
    ]);
    expect(names('in Parliament, in Annex II and in French')).toEqual([]);
  });
});

describe('names as printed', () => {
  test('a name that the text never uses is not put in its mouth', () => {
    expect(printed('Turkey and North Korea')).toEqual(['Turkey', 'North Korea']);
    expect(printed('the Russian Federation, the Republic of Iraq and the U.S.')).toEqual([
      'Russia',
      'Iraq',
      'United States',
    ]);
  });

  test('one text, one name: the form that it prints most', () => {
    const text = 'the 1982 United Nations Convention on the Law of the Sea (UNCLOS). The 1982 UNCLOS holds.';
    expect(new Set(printed(text))).toEqual(new Set(['UNCLOS']));
    expect(printed('under the Charter of the United Nations')).toEqual(['UN Charter']);
  });
});

test('a nationality tells whose', () => {
  const text = 'Iraqi and South Korean officers, and the Nigeriens';
  const { nationalities } = findNames(text, { start: 0, end: text.length });
  expect(nationalities.map(({ iso2 }) => iso2)).toEqual(['IQ', 'KR', 'NE']);
});

const anyName = fc.constantFrom(...Object.values(countries).map(({ name }) => name));
const filler = fc.constantFrom('talks with', 'aid for', 'peace in', 'and then', 'envoys from', 'while');
const anyText = fc
  .array(fc.tuple(filler, anyName), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map((part) => part.join(' ')).join(', '));

test('every name of a state is found, in order, at its own words', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, anyName), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.map((part) => part.join(' ')).join('; ');
      expect(names(text)).toEqual(parts.map(([, name]) => name));
      for (const { name, start, end } of placesIn(text)) expect(text.slice(start, end)).toBe(name);
    }),
  );
});

test('words added after a text do not change what was found in it', () => {
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const before = placesIn(`${first}. `);
      expect(placesIn(`${first}. ${second}`).slice(0, before.length)).toEqual(before);
    }),
  );
});

test('any text at all is read without a fault, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyName, fc.string({ unit: 'grapheme', maxLength: 10 }))), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const place of placesIn(text)) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        end = place.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
