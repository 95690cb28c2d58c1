import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from './digest.ts';

test('the worked example of RFC 8785 section 3.2.2 comes out byte for byte', () => {
  const value = JSON.parse(
    String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`,
  );
  expect(canonicalJson(value)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('keys are sorted by UTF-16 code units, as in RFC 8785 section 3.2.3', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const value = Object.fromEntries(names.map((name) => [name, name]));
  const order = Object.values(JSON.parse(canonicalJson(value)) as Record<string, string>);
  expect(order.toSorted()).toEqual(names.toSorted());
  expect(canonicalJson(value)).toBe(
    '{"\\r":"\\r","1":"1","\u0080":"\u0080","\u00f6":"\u00f6","\u20ac":"\u20ac","\ud83d\ude00":"\ud83d\ude00","\ufb33":"\ufb33"}',
  );
});

test.each([
  [-0, '0'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [9007199254740992, '9007199254740992'],
  [295147905179352830000, '295147905179352830000'],
  [9.999999999999997e22, '9.999999999999997e+22'],
  [1e23, '1e+23'],
  [333333333.33333325, '333333333.33333325'],
])('the number %d is written as in RFC 8785 appendix B', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('what has no JSON is refused', () => {
  for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => canonicalJson(value)).toThrow();
});

test('the order in which keys were given changes nothing, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the hash of a text is that of its UTF-8 bytes', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('é')).toBe(sha256(new TextEncoder().encode('é')));
});
