/** A door for tests: an application with routes of the test's own, asked without a network. */
export { testDoor } from './test-door.ts';
