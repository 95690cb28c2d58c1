/** For tests of what stands on the register: one of their own, and a text to put in it. */
export { HARBOUR } from './harbour-text.ts';
export { MOMENT, type RegisterDesk, registerDesk } from './register-desk.ts';
