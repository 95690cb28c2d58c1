import { describe, expect, test } from 'vitest';
import { nextSort, readRegisterSearch, registerParameters } from './register-search.ts';

describe('the register’s address', () => {
  test('known facets are read, the rest is left out', () => {
    expect(
      readRegisterSearch({
        line: 'stabilization',
        bearer: 'Italy',
        due_before: '2022-06-30',
        colour: 'red',
        state: '',
      }),
    ).toEqual({ line: 'stabilization', bearer: 'Italy', due_before: '2022-06-30' });
  });

  test('what is no date is no date facet', () => {
    expect(readRegisterSearch({ due_before: 'June', due_after: '2022-6-1' })).toEqual({});
  });

  test('the order of numbers is the order without a word', () => {
    expect(readRegisterSearch({ sort: 'number' })).toEqual({});
    expect(readRegisterSearch({ sort: '-due' })).toEqual({ sort: '-due' });
    expect(readRegisterSearch({ sort: 'colour' })).toEqual({});
  });

  test('commitments are asked for unless standing positions are', () => {
    expect(registerParameters({ text: 'fair trial' }, 'en')).toEqual({
      type: 'commitment',
      text: 'fair trial',
      lang: 'en',
    });
    expect(registerParameters({ type: 'standing' }, 'fr')).toEqual({ type: 'standing', lang: 'fr' });
  });

  test('a second click turns the order round', () => {
    expect([
      nextSort('due', 'number'),
      nextSort('due', 'due'),
      nextSort('due', '-due'),
      nextSort('line', 'line'),
    ]).toEqual(['due', '-due', 'due', 'line']);
  });
});
