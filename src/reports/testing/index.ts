/** Rows of a register for tests of the report; the words are our own. */
export { entry, SAMPLE } from './sample-rows.ts';
