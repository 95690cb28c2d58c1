import { expect, test } from 'vitest';
import { structureOf } from './structure-of.ts';
import { RESOLUTIONS } from './samples/resolutions.ts';

const paragraphs = (name: string) =>
  (RESOLUTIONS[name] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.slice(2))
    .join('\n\n');
const partOf = (text: string) => structureOf(text).blocks.map((block) => block.part);

test('a resolution has a preamble and, from its first act on, an operative part', () => {
  const { style, blocks } = structureOf(paragraphs('a council that numbers what it decides'));
  expect(style).toBe('resolution');
  expect(blocks.map((block) => block.part)).toEqual([...Array(4).fill('preamble'), ...Array(3).fill('operative')]);
  expect(blocks[0]?.type).toBe('heading');
});

test('a formula that hands the text on opens the operative part', () => {
  const parts = partOf(paragraphs('recitals that go on without their participle'));
  expect(parts.slice(0, 4)).toEqual(Array(4).fill('preamble'));
  expect(parts.slice(5)).toEqual(Array(4).fill('operative'));
});

test('what stands before the body that enacts is front matter', () => {
  const text = `Resolution 12 (1999)\n\nAdopted on 3 May 1999\n\n${paragraphs('a council that numbers nothing')}`;
  expect(partOf(text).slice(0, 4)).toEqual(['front', 'front', 'preamble', 'preamble']);
});

test('a paragraph cut from a resolution is read as operative', () => {
  const { style, blocks } = structureOf('Also calls upon the ports of the coast to inspect rafts every year;');
  expect(style).toBe('resolution');
  expect(blocks[0]?.part).toBe('operative');
});

test('a pledge in capitals without its "we" is operative', () => {
  expect(partOf('PLEDGE TO: take action at once and open the upper meadows to the water in spring.')).toEqual([
    'operative',
  ]);
});

test('what follows an annex heading is annex', () => {
  expect(partOf(`${paragraphs('a council that numbers nothing')}\n\nAnnex\n\nRafts carry six persons.`).at(-1)).toBe(
    'annex',
  );
});

test('a communiqué has no preamble, whatever its paragraphs open with', () => {
  const text =
    'The Mayors met in Passau on 2 June 2020.\n\nRecognizing that the river rises, the Mayors agreed to open the meadows.\n\nThey welcomed the new dam.';
  expect(new Set(partOf(text))).toEqual(new Set(['body']));
});
