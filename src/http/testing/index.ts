/** A door for tests: an application with routes of the test's own, asked without a network. */
export { type Asked, asked, testDoor, type TestDoor } from './test-door.ts';
