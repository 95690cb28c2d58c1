const KEPT_AS = 'entente.letter-keys';

/** Whether single-letter keys are wanted on this machine; they are, until turned off. */
export function letterKeysWanted(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice about single-letter keys on this machine. */
export function keepLetterKeys(on: boolean): void {
  try {
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  } catch {
    // kept for as long as the page is open
  }
}
