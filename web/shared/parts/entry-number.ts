/** The two parts of a register number as they stand in an address ("ROME-2021/12.1" -> ROME-2021, 12.1). */
export interface NumberInAddress {
  symbol: string;
  item: string;
}

/** Takes a register number apart at its stroke. */
export function partsOfNumber(number: string): NumberInAddress {
  const stroke = number.lastIndexOf('/');
  return { symbol: number.slice(0, Math.max(stroke, 0)), item: number.slice(stroke + 1) };
}

/** Puts a register number together again. */
export function numberOfParts({ symbol, item }: NumberInAddress): string {
  return `${symbol}/${item}`;
}
