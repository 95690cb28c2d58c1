/** The grammar of deadlines: time phrases that look ahead, with the last day that still counts as on time. */
export type { Deadline } from './deadline.ts';
export { bestDeadline, findDeadlines } from './find-deadlines.ts';
