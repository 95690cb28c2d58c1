import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { decodeAs } from './encodings.ts';
import { encodeSingleByte, encodeUtf16 } from './samples/sample-encodings.ts';

const ENGLISH = [
  'The Ministers agreed to meet again “by spring” – in Geneva or in Élysée Park.',
  'Each member’s share is due within ninety days… no later.',
  'They thanked the host’s naïve but charming café.',
];
const FRENCH = [
  'Les ministres se sont engagés à protéger les civils et à respecter le droit.',
  'La réunion précédente s’était tenue à Genève, où l’été fut très chaud.',
  'Ils réaffirment leur volonté d’achever la tâche dès l’année prochaine.',
];
const ARABIC = [
  'أكد الوزراء التزامهم بتعزيز التعاون وحماية المدنيين في كل مكان',
  'سيعقد الاجتماع القادم قبل نهاية العام في مدينة أخرى',
  'وشكر المشاركون الدولة المضيفة على حسن الاستقبال والتنظيم',
];

const passage = (sentences: readonly string[]) =>
  fc.shuffledSubarray([...sentences], { minLength: 2 }).map((chosen) => chosen.join('\r\n'));

async function reads(bytes: Uint8Array, text: string, encoding: string): Promise<void> {
  expect(await decodeText(bytes)).toMatchObject({ text, encoding });
}

describe('what was encoded is decoded to the same text', () => {
  test('UTF-8, with or without its mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.boolean(), async (words, marked) => {
        const text = `Réunion ${words}`;
        await reads(new TextEncoder().encode((marked ? '\ufeff' : '') + text), text, 'utf-8');
      }),
    );
  });

  test('UTF-16 in both orders, with or without its mark', async () => {
    const text = fc.oneof(passage(ENGLISH), passage(FRENCH), passage(ARABIC));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('utf-16le', 'utf-16be'), fc.boolean(), async (words, order, marked) => {
        await reads(encodeUtf16((marked ? '\ufeff' : '') + words, order), words, order);
      }),
    );
  });

  test.each([
    ['windows-1252', ENGLISH],
    ['windows-1252', FRENCH],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
  ])('%s', async (encoding, sentences) => {
    await fc.assert(
      fc.asyncProperty(passage(sentences), async (text) => {
        await reads(encodeSingleByte(text, encoding), text, encoding);
      }),
    );
  });
});

test('bytes 80 to 9F of windows-1252 are quotes and dashes, not control characters', () => {
  expect(decodeAs(Uint8Array.from([0x80, 0x92, 0x93, 0x94, 0x96, 0x9c]), 'windows-1252')).toBe('€’“”–œ');
});

test('a long English text with nothing but typographic quotes beyond ASCII is windows-1252', async () => {
  const text = `${'The parties met and talked. '.repeat(5000)}“Agreed” – at last.`;
  await reads(encodeSingleByte(text, 'windows-1252'), text, 'windows-1252');
});

test('a declared encoding is believed where the bytes are not UTF-8', async () => {
  const bytes = encodeSingleByte('Łódź', 'iso-8859-2');
  expect(await decodeText(bytes, 'ISO-8859-2')).toMatchObject({ text: 'Łódź', encoding: 'iso-8859-2' });
  const utf8 = new TextEncoder().encode('Łódź');
  expect(await decodeText(utf8, 'ISO-8859-2')).toMatchObject({ text: 'Łódź', encoding: 'utf-8' });
});

test('UTF-8 with one broken byte is UTF-8 with one mark of loss and a warning', async () => {
  const bytes = new TextEncoder().encode(`${FRENCH.join(' ')} x`);
  bytes[bytes.length - 1] = 0xc3;
  const read = await decodeText(bytes);
  expect(read.encoding).toBe('utf-8');
  expect(read.text.endsWith('\ufffd')).toBe(true);
  expect(read.warnings).toEqual([expect.stringMatching(/^broken-characters: 1 /u)]);
});
