import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, monthEnd } from './calendar.ts';
import { MONTHS } from './en/words.ts';
import { bestDeadline, findDeadlines } from './index.ts';

const DATE = '2021-06-28';
const read = (text: string, date: string | null = DATE) =>
  findDeadlines(text, { start: 0, end: text.length }, { date });
const isoOf = (text: string, date: string | null = DATE) => bestDeadline(read(text, date))?.iso ?? null;

test('a phrase is sliced from the text and its white space collapsed', () => {
  const text = 'They will meet by\n\nJune   2022, if they can.';
  const [found] = read(text);
  expect(text.slice(found?.start, found?.end)).toBe('by\n\nJune   2022');
  expect(found?.phrase).toBe('by June 2022');
});

test('without a date of the text only what names its own year gets a day', () => {
  expect(isoOf('We will meet by June 2022.', null)).toBe('2022-06-30');
  for (const phrase of ['by June', 'within 90 days', 'by the end of the year', 'this autumn', 'over the next year']) {
    const [found] = read(`We will meet ${phrase}.`, null);
    expect([found?.phrase, found?.iso], phrase).toEqual([phrase, null]);
  }
});

test('the southern half of the world has its own seasons', () => {
  const text = 'The talks will resume in the spring of 2022.';
  const range = { start: 0, end: text.length };
  const [found] = findDeadlines(text, range, { date: DATE, hemisphere: 'south' });
  expect([found?.iso, found?.assumption]).toEqual([
    '2022-12-21',
    'spring read as astronomical spring, southern hemisphere',
  ]);
});

test('what was assumed is said', () => {
  expect(read('in the fall of 2021')[0]?.assumption).toBe('fall read as astronomical autumn, northern hemisphere');
  expect(read('within 90 days')[0]?.assumption).toBe('counted from the text\u2019s date');
  expect(read('by June 2022')[0]?.assumption).toBeNull();
});

test('an act that comes back has an interval and no last day', () => {
  const intervals = ['every 60 days', 'annually', 'on a quarterly basis', 'twice a year', 'every two years'].map(
    (phrase) => read(`The group will report ${phrase}.`)[0],
  );
  expect(intervals.map((found) => found?.interval)).toEqual(['P60D', 'P1Y', 'P3M', 'P6M', 'P2Y']);
  expect(intervals.every((found) => found?.kind === 'recurring' && found.iso === null)).toBe(true);
});

test('a first report with a day also tells how often it returns', () => {
  const [first, second] = read('Requests a report within 30 days and every 90 days thereafter');
  expect([first?.phrase, first?.iso, first?.interval]).toEqual(['within 30 days', '2021-07-28', 'P90D']);
  expect([second?.phrase, second?.kind]).toEqual(['every 90 days thereafter', 'recurring']);
});

test('of two phrases in a clause the one that binds more is its deadline', () => {
  const found = read('We aim at net zero as soon as possible and by 2050 at the latest.');
  expect(found.map(({ phrase }) => phrase)).toEqual(['as soon as possible', 'by 2050 at the latest']);
  expect(bestDeadline(found)?.iso).toBe('2050-12-31');
});

test('a phrase of a subordinate clause yields to that of the main act', () => {
  const found = read('We will report by 2024, noting the pledge to finish by 2023.');
  expect(bestDeadline(found)?.phrase).toBe('by 2024');
});

test('a range ends with its later end', () => {
  expect(isoOf('They will train from March to June 2023.')).toBe('2023-06-30');
  expect(isoOf('They will train between 3 and 5 October 2022.')).toBe('2022-10-05');
  expect(isoOf('Funds are set aside for 2023\u20132025.')).toBe('2025-12-31');
});

test('before a day or a year means its eve', () => {
  expect(isoOf('Reply before 30 June 2022.')).toBe('2022-06-29');
  expect(isoOf('Reply before 2025.')).toBe('2024-12-31');
  expect(isoOf('Reply before June 2022.')).toBe('2022-05-31');
});

test('an open end is no last day', () => {
  const [found] = read('Support will go on in 2023 and beyond.');
  expect([found?.phrase, found?.kind, found?.iso]).toEqual(['in 2023 and beyond', 'vague', null]);
});

test('a length of time that runs from an eventuality has no day', () => {
  const [found] = read('In the event of a new outbreak, vaccines will be made within 100 days.');
  expect([found?.phrase, found?.iso]).toEqual(['within 100 days', null]);
});

test('quantities are not years', () => {
  expect(read('The force shrinks by 2000 troops, to 2100 people, and by 2030%.')).toEqual([]);
});

test('who acts is not when', () => {
  expect(read('as agreed by the Council, drafted by the Ministers and endorsed by the Conference')).toEqual([]);
});

test('a day that the calendar does not have is not read', () => {
  expect(read('Reply by 31 February 2023.')).toEqual([]);
});

const anyMonth = fc.integer({ min: 1, max: 12 });
const laterYear = fc.integer({ min: 2022, max: 2099 });
const opener = fc.constantFrom('by', 'no later than', 'until', 'by the end of');
const sentence = (phrase: string) => `The Members will complete the review ${phrase}, and say so.`;

test('every month and year said with a preposition is found at its offsets with its last day', () => {
  fc.assert(
    fc.property(opener, anyMonth, laterYear, (words, month, year) => {
      const phrase = `${words} ${MONTHS[month - 1]} ${year}`;
      const text = sentence(phrase);
      const [found] = read(text);
      expect(text.slice(found?.start, found?.end)).toBe(phrase);
      expect(found?.iso).toBe(monthEnd(year, month));
    }),
  );
});

const anyUnit = fc.constantFrom('day', 'week', 'month', 'year', 'working day', 'hour');
const anyPhrase = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 400 }), anyUnit).map(([count, unit]) => `within ${count} ${unit}s`),
  fc.tuple(fc.constantFrom('by', 'in', 'before', 'until', 'through'), laterYear).map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom('in', 'by'), fc.constantFrom('spring', 'summer', 'fall', 'winter'), laterYear)
    .map(([words, season, year]) => `${words} the ${season} of ${year}`),
  fc.tuple(fc.constantFrom('early', 'mid', 'late', 'end'), laterYear).map(([part, year]) => `by ${part}-${year}`),
  fc.constantFrom('this year', 'next year', 'by the end of the month', 'next spring', 'this autumn', 'by year-end'),
  fc.integer({ min: 1, max: 4 }).chain((quarter) => laterYear.map((year) => `in Q${quarter} ${year}`)),
);
const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

test('every phrase of the grammar is found at its offsets and never ends before the text', () => {
  fc.assert(
    fc.property(anyPhrase, anyDate, (phrase, date) => {
      const text = sentence(phrase);
      const start = text.indexOf(phrase);
      for (const found of read(text, date)) {
        expect([found.start, found.end]).toEqual([start, start + phrase.length]);
        if (found.iso !== null) expect(found.iso >= date).toBe(true);
      }
      if (!/\d{4}/.test(phrase)) expect(read(text, date)).toHaveLength(1);
    }),
  );
});

test('words added after a sentence do not change what was found in it', () => {
  fc.assert(
    fc.property(anyPhrase, anyPhrase, (first, second) => {
      const text = sentence(first);
      const both = `${text} ${sentence(second)}`;
      expect(read(both).filter(({ end }) => end <= text.length)).toEqual(read(text));
    }),
  );
});

test('any text at all is read without a fault and without overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyPhrase, fc.string({ unit: 'grapheme', maxLength: 12 }))), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const found of read(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.phrase).toBe(text.slice(found.start, found.end).replaceAll(/\s+/g, ' '));
        end = found.end;
      }
    }),
  );
});
