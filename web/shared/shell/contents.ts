import type { MessageKey } from '../language/load-messages.ts';

/** The contents rail in the words of the cycle; a page is named here when it exists, not before. */
export const CONTENTS = [
  { to: '/', name: 'shell.home' },
  { to: '/texts', name: 'shell.texts' },
  { to: '/register', name: 'shell.register' },
  { to: '/report', name: 'shell.report' },
] as const satisfies readonly { to: string; name: MessageKey }[];
