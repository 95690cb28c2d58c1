import { type Arrival, ingestDocument, type Ingestion } from '#communique/testing';
import { type TestStore, testStore } from '#store/testing';
import { register } from '../register-port.ts';

/** A register of a test's own, and the way in for texts. */
export interface RegisterDesk {
  store: TestStore;
  now: () => number;
  register: typeof register;
  /** takes a text in under a file name */
  take(text: string, fileName: string, said?: Partial<Arrival>): Promise<Ingestion>;
}

/** The moment at which everything in a test happens. */
export const MOMENT = Date.UTC(2022, 5, 1, 9);

function now(): number {
  return MOMENT;
}

/** An empty register on a database of its own. */
export async function registerDesk(): Promise<RegisterDesk> {
  const store = await testStore(now);
  const desk = { store, now, register };
  return {
    ...desk,
    take: (text, fileName, said = {}) =>
      ingestDocument(desk, { bytes: new TextEncoder().encode(text), fileName, actor: { id: 'officer' }, ...said }),
  };
}
