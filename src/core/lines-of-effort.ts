/** Ids of the lines of effort, in the order of the Rome communiqué (2021, penultimate paragraph but one). */
export const LINES_OF_EFFORT = [
  'military',
  'political',
  'stabilization',
  'counter_messaging',
  'financial',
  'law_enforcement',
] as const;

export type LineOfEffort = (typeof LINES_OF_EFFORT)[number];
