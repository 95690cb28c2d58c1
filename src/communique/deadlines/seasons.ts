/** The four seasons; "fall" is autumn. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Turning points of the year: 0 March equinox, 1 June solstice, 2 September equinox, 3 December solstice. */
type Turn = 0 | 1 | 2 | 3;

/** Mean instants by powers of (year - 2000) / 1000, Julian ephemeris days. */
const MEAN: readonly (readonly number[])[] = [
  [2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057],
  [2451716.56767, 365241.62603, 0.00325, 0.00888, -0.0003],
  [2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078],
  [2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032],
];

/** Periodic terms: amplitude, phase and speed in degrees. */
const TERMS: readonly (readonly [number, number, number])[] = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074],
];

const RADIANS = Math.PI / 180;

/** Seconds by which ephemeris time runs ahead of universal time, near enough for a date (Espenak and Meeus, 2005-2050). */
function clockDifference(year: number): number {
  const t = year - 2000;
  return 62.92 + 0.32217 * t + 0.005589 * t * t;
}

/**
 * The instant of an equinox or solstice, to about a minute, for years 1000 to 3000.
 * @source Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 27
 */
export function turnOfYear(turn: Turn, year: number): Date {
  const y = (year - 2000) / 1000;
  const mean = (MEAN[turn] ?? []).reduceRight((sum, coefficient) => sum * y + coefficient, 0);
  const t = (mean - 2451545) / 36525;
  const w = (35999.373 * t - 2.47) * RADIANS;
  const lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
  const s = TERMS.reduce((sum, [a, b, c]) => sum + a * Math.cos((b + c * t) * RADIANS), 0);
  const ephemerisDay = mean + (0.00001 * s) / lambda;
  return new Date((ephemerisDay - 2440587.5) * 86_400_000 - clockDifference(year) * 1000);
}

const OPENING_TURN: Record<'north' | 'south', Record<Season, Turn>> = {
  north: { spring: 0, summer: 1, autumn: 2, winter: 3 },
  south: { autumn: 0, winter: 1, spring: 2, summer: 3 },
};

/**
 * First and last day of the season that opens in a year, by the UTC dates of the turns that open and close it.
 * The season opened by the December solstice ends in the next year.
 */
export function seasonSpan(
  season: Season,
  year: number,
  hemisphere: 'north' | 'south',
): { first: string; last: string } {
  const opening = OPENING_TURN[hemisphere][season];
  const closing = ((opening + 1) % 4) as Turn;
  const day = (turn: Turn, of: number) => turnOfYear(turn, of).toISOString().slice(0, 10);
  return { first: day(opening, year), last: day(closing, opening === 3 ? year + 1 : year) };
}
