import { expect, test } from 'vitest';
import { seasonSpan, turnOfYear } from './seasons.ts';

/** Published instants (UTC) of equinoxes and solstices, to the minute. */
const PUBLISHED: [0 | 1 | 2 | 3, number, string][] = [
  [0, 2016, '2016-03-20T04:30'],
  [0, 2022, '2022-03-20T15:33'],
  [1, 2022, '2022-06-21T09:14'],
  [2, 2022, '2022-09-23T01:04'],
  [3, 2021, '2021-12-21T15:59'],
  [3, 2023, '2023-12-22T03:27'],
  [1, 2024, '2024-06-20T20:51'],
  [2, 2024, '2024-09-22T12:44'],
  [3, 2025, '2025-12-21T15:03'],
];

test('the turns of the year fall within two minutes of the published instants', () => {
  for (const [turn, year, instant] of PUBLISHED) {
    const apart = Math.abs(turnOfYear(turn, year).getTime() - Date.parse(`${instant}:00Z`));
    expect(apart, `${turn} ${year}`).toBeLessThan(120_000);
  }
});

test('a season ends on the UTC date of the turn that ends it', () => {
  expect(seasonSpan('autumn', 2021, 'north').last).toBe('2021-12-21');
  expect(seasonSpan('spring', 2022, 'north').last).toBe('2022-06-21');
  expect(seasonSpan('summer', 2024, 'north').last).toBe('2024-09-22');
  expect(seasonSpan('winter', 2022, 'north')).toEqual({ first: '2022-12-21', last: '2023-03-20' });
});

test('the southern half of the world has the opposite season', () => {
  expect(seasonSpan('spring', 2022, 'south')).toEqual(seasonSpan('autumn', 2022, 'north'));
  expect(seasonSpan('summer', 2022, 'south')).toEqual(seasonSpan('winter', 2022, 'north'));
});
