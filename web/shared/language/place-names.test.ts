import { expect, test } from 'vitest';
import { placeName } from './place-names.ts';

test('a state is named in the language of the page', () => {
  expect([placeName('Italy', 'en'), placeName('Italy', 'fr'), placeName('Italy', 'ar')]).toEqual([
    'Italy',
    'Italie',
    'إيطاليا',
  ]);
});

test('a name that is no state’s stays as the text has it', () => {
  expect(placeName('Working Groups', 'fr')).toBe('Working Groups');
});
