import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/api/shapes.ts';
import { layText } from './lay-text.ts';

const paragraph = (start: number, end: number, more: Partial<Block> = {}): Block => ({
  type: 'paragraph',
  start,
  end,
  number: null,
  level: 0,
  part: 'body',
  ...more,
});

function pairs(all: readonly number[]): { start: number; end: number }[] {
  return all.slice(1).map((end, at) => ({ start: all[at] as number, end }));
}

describe('a text that is set', () => {
  test('a provision that spans two blocks opens in the first and goes on in the second', () => {
    const text = 'We will build\n\nthe bridge. Done.';
    const laid = layText(text, [paragraph(0, 13), paragraph(15, 32)], [{ start: 3, end: 26 }]);
    expect(laid.map(({ pieces }) => pieces)).toEqual([
      [
        { text: 'We ', provision: null, opens: false },
        { text: 'will build', provision: 0, opens: true },
      ],
      [
        { text: 'the bridge.', provision: 0, opens: false },
        { text: ' Done.', provision: null, opens: false },
      ],
    ]);
  });

  test('a printed number moves to the margin, even when the provision begins with it', () => {
    const text = '12. We will meet.';
    const [block] = layText(text, [paragraph(0, text.length, { number: '12' })], [{ start: 0, end: text.length }]);
    expect([block?.mark, block?.counted, block?.pieces]).toEqual([
      '12.',
      null,
      [{ text: 'We will meet.', provision: 0, opens: true }],
    ]);
  });

  test('brackets and bullets of items are marks', () => {
    const text = '(a) one\n- two';
    const laid = layText(
      text,
      [paragraph(0, 7, { type: 'item', number: 'a', level: 1 }), paragraph(8, 13, { type: 'item', level: 1 })],
      [],
    );
    expect(laid.map(({ mark, pieces }) => [mark, pieces[0]?.text])).toEqual([
      ['(a)', 'one'],
      ['–', 'two'],
    ]);
  });

  test('paragraphs are counted only where the text numbers none', () => {
    const counted = layText('one two', [paragraph(0, 3), paragraph(4, 7)], []).map((block) => block.counted);
    const printed = layText('1. a two', [paragraph(0, 4, { number: '1' }), paragraph(5, 8)], []);
    expect([counted, printed.map((block) => block.counted)]).toEqual([
      [1, 2],
      [null, null],
    ]);
  });

  test('nothing of a block is lost and every provision opens exactly once, whatever the borders', () => {
    const borders = fc
      .uniqueArray(fc.nat(200), { minLength: 2, maxLength: 40 })
      .map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(borders, borders, (blockBorders, provisionBorders) => {
        const text = Array.from({ length: 201 }, (_, at) => String.fromCodePoint(97 + (at % 26))).join('');
        const blocks = pairs(blockBorders).map(({ start, end }) => paragraph(start, end));
        const provisions = pairs(provisionBorders).filter((_, at) => at % 2 === 0);
        const laid = layText(text, blocks, provisions);
        expect(laid.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
          blocks.map(({ start, end }) => text.slice(start, end)),
        );
        const first = blocks[0]?.start ?? 0;
        const last = blocks.at(-1)?.end ?? 0;
        const reached = provisions.flatMap((span, ordinal) => (span.end > first && span.start < last ? [ordinal] : []));
        expect(laid.flatMap((block) => block.opens)).toEqual(reached);
      }),
    );
  });
});
