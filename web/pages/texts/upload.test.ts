import { describe, expect, test } from 'vitest';
import { deskAfter, HEAVIEST, isWaiting } from './upload.ts';

const file = (name: string, size = 3): File => {
  const made = new File(['abc'], name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
};

describe('the desk', () => {
  test('texts keep the order in which they were brought, and no key is given twice', () => {
    const first = deskAfter([], { type: 'bring', files: [file('a.txt'), file('b.pdf')] });
    const second = deskAfter(first, { type: 'bring', files: [file('c.docx')] });
    expect(second.map(({ key, file: { name } }) => [key, name])).toEqual([
      [1, 'a.txt'],
      [2, 'b.pdf'],
      [3, 'c.docx'],
    ]);
  });

  test('a text over the limit is refused before it is sent, and the others still wait', () => {
    const desk = deskAfter([], {
      type: 'bring',
      files: [file('heavy.pdf', HEAVIEST + 1), file('light.txt', HEAVIEST)],
    });
    expect(desk.map((upload) => [upload.stage.is, isWaiting(upload)])).toEqual([
      ['failed', false],
      ['chosen', true],
    ]);
  });

  test('a date changes its own text alone', () => {
    const desk = deskAfter([], { type: 'bring', files: [file('a.txt'), file('b.txt')] });
    const dated = deskAfter(desk, { type: 'date', key: 2, date: '2031-05-04' });
    expect(dated.map((upload) => upload.date)).toEqual(['', '2031-05-04']);
  });

  test('what is put away is gone', () => {
    const desk = deskAfter([], { type: 'bring', files: [file('a.txt')] });
    expect(deskAfter(desk, { type: 'put-away', key: 1 })).toEqual([]);
  });
});
