/** How a paragraph of a resolution begins, once its mark and what is printed before it are taken off. */
export interface PartHead {
  /** the mark as numbers, outermost first: "7.2.1" is [7, 2, 1]; empty when the paragraph has none */
  number: readonly number[];
  /** whether it stands under the paragraph before it: lettered, roman or bulleted */
  item: boolean;
  /** a heading printed in one line with the paragraph ("PUBLICATION 8. In …"); empty when there is none */
  heading: string;
  /** the paragraph's own words, white space collapsed, typographic quotes made plain */
  words: string;
  /** its first sentence, or what stands before its first colon */
  opening: string;
}

const PAGE_MARK = /(?:^|\s)[-–—]\s?\d{1,4}\s?[-–—](?=\s|$)/g;
const NUMBER = /^\(?((?:\d{1,3}\.)*\d{1,3})\s?[.)°º\]]\)?(?!\d)\s*(?=\S)|^((?:\d{1,3}\.)+\d{1,3})\s+(?=\S)/;
/** Lower case only: "I." and "A." stand before headings. */
const ITEM = /^(?:\(?(?:[a-z]|[ivx]{1,5})[.)]|[-–—•*·●○▪‣■])\s+(?=\S)/;
/** Up to twelve words without a stop, then a number and a capital: a heading that ran into the paragraph under it. */
const HEADED = /^((?:[IVX]{1,5}\.?\s+)?(?:[^\s.;:,]+,?\s+){1,12}?)(?=\d{1,3}\s?[.)]\s+\p{Lu})/u;

/** The mark, the heading and the first words of a paragraph. Linear in its length. */
export function partHeadOf(paragraph: string): PartHead {
  const flat = paragraph.replace(PAGE_MARK, ' ').replace(/\s+/g, ' ').replaceAll('’', "'").trim();
  const headed = HEADED.exec(flat.slice(0, 160));
  const body = headed ? flat.slice(headed[0].length) : flat;
  const number = NUMBER.exec(body);
  const item = number ? null : ITEM.exec(body);
  const words = body.slice((number ?? item)?.[0].length ?? 0);
  return {
    number: (number?.[1] ?? number?.[2] ?? '').split('.').filter(Boolean).map(Number),
    item: item !== null,
    heading: headed?.[0].trim() ?? '',
    words,
    opening: /^.*?(?:[.:](?=\s|$)|$)/.exec(words)?.[0] ?? words,
  };
}
