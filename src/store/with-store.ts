import { type Opening, openStore } from './open-store.ts';
import type { Store } from './store.ts';

/** How a command gets a store for as long as it runs. `main` makes one; the data folder comes from the command line. */
export type WithStore = <T>(dataDir: string, use: (store: Store) => Promise<T>) => Promise<T>;

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Opens a store, uses it and closes it, also when it fails or is interrupted. */
export async function withStore<T>(opening: Opening, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ size: 4, ...opening });
  const onSignal = (signal: NodeJS.Signals): void => {
    // an embedded PostgreSQL that nobody uses any more is to be stopped before the process ends
    void store.close().finally(() => process.exit(SIGNALS[signal as keyof typeof SIGNALS]));
  };
  for (const signal of Object.keys(SIGNALS)) process.once(signal, onSignal);
  try {
    return await use(store);
  } finally {
    for (const signal of Object.keys(SIGNALS)) process.removeListener(signal, onSignal);
    await store.close();
  }
}
