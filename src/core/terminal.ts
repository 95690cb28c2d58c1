/** What a command may do with the terminal; passed in, so that a test reads what was written. */
export interface Terminal {
  /** milliseconds since 1970 */
  now(): number;
  /** whether colour is wanted on standard output */
  colour: boolean;
  /** columns */
  width: number;
  /** to standard output: the answer */
  write(text: string): void;
  /** one line to standard error */
  note(text: string): void;
  /** a line that the next one replaces, on a TTY only; the empty text wipes it */
  progress(text: string): void;
}
