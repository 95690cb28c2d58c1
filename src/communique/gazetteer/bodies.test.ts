import { describe, expect, test } from 'vitest';
import { findInstruments, findNames, findOrganisations, findStateLists, hemisphereOf, namesWithin } from './index.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const bodies = (text: string, authors: string[] = []) =>
  findOrganisations(text, whole(text), { authors }).map(({ name }) => name);
const instruments = (text: string) =>
  findInstruments(text, whole(text)).map(({ name, part }) => (part ? `${name}, ${part}` : name));

describe('bodies', () => {
  test('a known body is told by its full name and by its short one', () => {
    expect(bodies('INTERPOL, the African Union and the WHO, or World Health Organisation')).toEqual([
      'INTERPOL',
      'African Union',
      'World Health Organization',
      'World Health Organization',
    ]);
  });

  test('an unknown body is told by its build', () => {
    expect(bodies('the Ocean Rescue Task Force, the Coalition Working Groups and the Riverine Trade Council')).toEqual([
      'Ocean Rescue Task Force',
      'Coalition Working Groups',
      'Riverine Trade Council',
    ]);
    expect(bodies('the Committee on Reef Repair, the 2031 Seed Drive for Recovery')).toEqual([
      'Committee on Reef Repair',
      '2031 Seed Drive for Recovery',
    ]);
  });

  test('two bodies joined by "and the" are two', () => {
    expect(bodies('with the Coalition for the Coast and the Harbour Safety Forum')).toEqual([
      'Coalition for the Coast',
      'Harbour Safety Forum',
    ]);
  });

  test('a short form holds from its definition on', () => {
    expect(bodies('ORTF was new. The Ocean Rescue Task Force (ORTF) met. The ORTF left.')).toEqual([
      'Ocean Rescue Task Force',
      'Ocean Rescue Task Force',
      'Ocean Rescue Task Force',
    ]);
  });

  test('a text may give a known short form a meaning of its own', () => {
    expect(bodies('the Green Energy Forum (GEF) opened; GEF will report')).toEqual([
      'Green Energy Forum',
      'Green Energy Forum',
      'Green Energy Forum',
    ]);
  });

  test('the authors of a text are no bodies of it', () => {
    expect(bodies('The G7 thanks the OECD.', ['G7', 'Group of Seven'])).toEqual(['OECD']);
  });

  test('common words with a capital make no body', () => {
    expect(bodies('Member States and Regional Organisations, the Working Groups and the Council')).toEqual([]);
  });

  test('a body that only lends its name to a resolution is none', () => {
    expect(bodies('in accordance with UN Security Council Resolution 2254')).toEqual([]);
  });

  test('the body that a meeting is named after is a body', () => {
    expect(bodies('They will hold a Harbour Group Directors Meeting in Riga.')).toEqual(['Harbour Group Directors']);
  });
});

describe('resolutions', () => {
  test('every form of a Security Council resolution comes down to one', () => {
    expect(
      instruments('UN Security Council Resolution 2254; UNSCR 2254; S/RES/2254 (2015); resolution 2254 (2015)'),
    ).toEqual(Array.from({ length: 4 }, () => 'UNSCR 2254'));
  });

  test('a list of numbers is as many resolutions', () => {
    expect(instruments('its resolutions 1267 (1999), 1989 (2011) 2083 (2012) and 2253 (2015)')).toEqual([
      'UNSCR 1267',
      'UNSCR 1989',
      'UNSCR 2083',
      'UNSCR 2253',
    ]);
    expect(instruments('UN Security Council Resolutions 2570 and 2571')).toEqual(['UNSCR 2570', 'UNSCR 2571']);
  });

  test('the paragraph relied on is kept', () => {
    expect(instruments('the freeze in paragraph 1 (a) of resolution 2161 (2014)')).toEqual([
      'UNSCR 2161, paragraph 1 (a)',
    ]);
  });

  test('other bodies have resolutions of their own', () => {
    expect(
      instruments('A/RES/68/276, General Assembly resolution 60/288, Human Rights Council resolution 31/5'),
    ).toEqual(['UNGA resolution 68/276', 'UNGA resolution 60/288', 'Human Rights Council resolution 31/5']);
    expect(instruments('its statement S/PRST/2014/14')).toEqual(['S/PRST/2014/14']);
  });

  test('resolutions without a number are told as they stand', () => {
    expect(instruments('as well as all relevant UN Security Council resolutions')).toEqual([
      'relevant UN Security Council resolutions',
    ]);
  });

  test('a number that no resolution bears is none', () => {
    expect(instruments('the resolution of 12 disputes and of 2000 claims')).toEqual([]);
  });
});

describe('law and treaties', () => {
  test('one "law" may stand for several branches', () => {
    expect(instruments('international humanitarian, human rights and refugee law')).toEqual([
      'international humanitarian law',
      'international human rights law',
      'international refugee law',
    ]);
    expect(instruments('international human rights, refugee and international humanitarian law')).toHaveLength(3);
  });

  test('human rights beside humanitarian law are no law', () => {
    expect(instruments('respect human rights and international humanitarian law')).toEqual([
      'international humanitarian law',
    ]);
  });

  test('law enforcement is no law', () => {
    expect(instruments('international law enforcement and law enforcement')).toEqual([]);
  });

  test('the Charter is told with the part relied on', () => {
    expect(instruments('Acting under Chapter VII of the Charter of the United Nations,')).toEqual([
      'UN Charter, Chapter VII',
    ]);
    expect(instruments('under Articles 41 and 42 of the UN Charter')).toEqual(['UN Charter, Articles 41 and 42']);
  });

  test('treaties are told by table and by build', () => {
    expect(instruments('the Rome Statute, the Paris Agreement and the 2030 Agenda')).toEqual([
      'Rome Statute',
      'Paris Agreement',
      '2030 Agenda for Sustainable Development',
    ]);
    expect(instruments('the Convention on Reef Repair, the Riga Protocol, the Harbour Compact')).toEqual([
      'Convention on Reef Repair',
      'Riga Protocol',
      'Harbour Compact',
    ]);
  });

  test('a text that speaks of itself relies on nothing', () => {
    expect(instruments('We adopt this Harbour Declaration and recall the Reef Declaration.')).toEqual([
      'Reef Declaration',
    ]);
  });

  test('an instrument may be named after a city, its noun without a capital', () => {
    expect(instruments('They keep to the Riga agreement.')).toEqual(['Riga agreement']);
  });

  test('rules and standards are told by the body that set them', () => {
    expect(instruments('under World Trade Organization (WTO) rules and WTO notification requirements')).toEqual([
      'WTO rules',
      'WTO notification requirements',
    ]);
    expect(instruments('the standards of the Financial Action Task Force (FATF)')).toEqual(['FATF standards']);
    expect(instruments('bound by the order of the International Court of Justice')).toEqual([
      'order of the International Court of Justice',
    ]);
  });

  test('obligations, agreements and goals without a title are told by their kind', () => {
    expect(instruments('its international obligations, the 3 May ceasefire agreement and SDG 4')).toEqual([
      'international obligations',
      '3 May ceasefire agreement',
      'SDG4',
    ]);
    expect(instruments('the General Assembly resolution of 2 May 2031')).toEqual([
      'General Assembly resolution of 2 May 2031',
    ]);
  });

  test('a later "the Accord" is the one named before', () => {
    expect(instruments('The Sarvan Accord was signed. All parties to the Accord will meet.')).toEqual([
      'Sarvan Accord',
      'Sarvan Accord',
    ]);
  });

  test('an instrument is named without its owner, with its day', () => {
    expect(instruments('our Harbour Ministers\u2019 Reef Roadmap and the Oslo Communiqu\u00e9 of 3 May 2031')).toEqual([
      'Reef Roadmap',
      'Oslo Communiqu\u00e9 of 3 May 2031',
    ]);
    expect(instruments('the Seed Finance Initiative (SFI) Action Plan to Feed Islands')).toEqual([
      'SFI Action Plan to Feed Islands',
    ]);
  });

  test('two titles that share words do not hide those after them', () => {
    expect(instruments('the Riga-Oslo Trade and Seed Framework Arrangement; the Reef Compact')).toContain(
      'Reef Compact',
    );
  });

  test('a conference of the parties is no instrument', () => {
    expect(instruments('at CBD COP15')).toEqual([]);
  });
});

test('a bare list of states is told, a sentence about states is not', () => {
  const text =
    'Present: Australia, Chad, the European Union and\nTimor-Leste. Chad thanked Mali for its help to Niger.';
  const lists = findStateLists(text, whole(text));
  expect(lists.map(({ names }) => names)).toEqual([['Australia', 'Chad', 'European Union', 'Timor-Leste']]);
  expect(text.slice(lists[0]?.start, lists[0]?.end)).toBe('Australia, Chad, the European Union and\nTimor-Leste');
});

test('the names of a provision are those of the document that lie inside it', () => {
  const text = 'The Ocean Rescue Task Force (ORTF) met in Riga. ORTF will go to Oslo under UNSCR 2254.';
  const start = text.indexOf('ORTF will');
  const names = namesWithin(findNames(text, whole(text)), { start, end: text.length });
  expect([names.organisations[0]?.name, names.places[0]?.name, names.instruments[0]?.name]).toEqual([
    'Ocean Rescue Task Force',
    'Oslo',
    'UNSCR 2254',
  ]);
});

test('a state lies on one half of the world', () => {
  expect([hemisphereOf('IT'), hemisphereOf('AU'), hemisphereOf('MZ')]).toEqual(['north', 'south', 'south']);
});
