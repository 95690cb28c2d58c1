import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partEvidence, partsOf } from './parts.ts';
import { RESOLUTIONS } from './samples/resolutions.ts';

const LETTERS = { preambular: 'P', operative: 'O' } as const;

test.for(Object.entries(RESOLUTIONS))('the parts of %s are told apart', ([, sample]) => {
  const lines = sample.trim().split('\n');
  const read = partsOf(lines.map((line) => line.slice(2)));
  expect(lines.map((line, index) => `${read[index] ? LETTERS[read[index]] : '-'} ${line.slice(2)}`)).toEqual(lines);
});

const SAMPLE_LINES = Object.values(RESOLUTIONS)
  .flatMap((sample) => sample.trim().split('\n'))
  .map((line) => line.slice(2));

test('whatever the paragraphs, no ground follows an act until a body enacts anew', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...SAMPLE_LINES), fc.string()), { maxLength: 30 }), (paragraphs) => {
      const parts = partsOf(paragraphs);
      expect(parts).toHaveLength(paragraphs.length);
      const evidence = partEvidence(paragraphs);
      let acted = false;
      parts.forEach((part, index) => {
        if (evidence[index]?.rules.includes('enacting-formula')) acted = false;
        if (part === 'operative') acted = true;
        expect(acted && part === 'preambular').toBe(false);
      });
    }),
  );
});

test('each leaning of a paragraph names the rules behind it', () => {
  const [recital, act] = partEvidence(['Recalling the fire of last spring,', '1. Decides to buy a second engine.']);
  expect(recital).toMatchObject({ rules: ['statement', 'recital-participle'], outside: false });
  expect(act?.rules).toContain('directs');
  expect(Number(recital?.weight)).toBeLessThan(0);
  expect(Number(act?.weight)).toBeGreaterThan(0);
});
