import { expect, test } from 'vitest';
import { addresseeClassOf, jointClass } from './addressee-class.ts';

test.for([
  ['all Member States', 'states'],
  ['donor Governments', 'states'],
  ['the States Parties to the Convention', 'states'],
  ['countries hosting large numbers of refugees', 'states'],
  ['the international community', 'states'],
  ['Iraq', 'states'],
  ['its members', 'states'],
  ['members of civil society', 'others'],
  ['heads of Government', 'states'],
  ['the Secretary-General', 'un_body'],
  ['the Special Envoy of the Secretary-General for Rivers', 'un_body'],
  ['the Committee on the Law of Lakes', 'un_body'],
  ['relevant organizations of the United Nations system', 'un_body'],
  ['UNICEF', 'un_body'],
  ['non-governmental organizations', 'others'],
  ['regional development banks', 'others'],
  ['the private sector', 'others'],
  ['producers of life jackets', 'others'],
  ['all parties to the armed conflict', 'others'],
] as const)('%s are addressed as %s', ([name, expected]) => {
  expect(addresseeClassOf(name)).toBe(expected);
});

test('words that name nobody have no class', () => {
  expect(addresseeClassOf('greater attention')).toBeUndefined();
});

test('states come before bodies of the United Nations, and these before others', () => {
  expect(jointClass(['the pilots', 'the media', 'the Secretariat', 'Member States'])).toBe('states');
  expect(jointClass(['the media', 'the Secretariat'])).toBe('un_body');
  expect(jointClass(['the media'])).toBe('others');
  expect(jointClass(['the tides'])).toBeUndefined();
});
