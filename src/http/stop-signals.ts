/** Waits for the order to stop. */
export interface Stop {
  /** resolves at the first order */
  asked: Promise<void>;
  /** the error that nobody caught, when that is why */
  readonly cause: unknown;
  /** no longer listens for orders */
  forget(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for the order to stop: an interrupt, a termination, a closed terminal, or an error that nobody caught.
 * A second order ends the process at once.
 */
export function stopSignals(): Stop {
  const order = new AbortController();
  let cause: unknown;
  const onSignal = (): void => {
    if (order.signal.aborted) process.exit(1);
    order.abort();
  };
  const onError = (error: unknown): void => {
    cause ??= error;
    onSignal();
  };
  const asked = new Promise<void>((resolve) => {
    order.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onError);
  return {
    asked,
    get cause() {
      return cause;
    },
    forget() {
      for (const signal of SIGNALS) process.removeListener(signal, onSignal);
      process.removeListener('uncaughtException', onError);
      process.removeListener('unhandledRejection', onError);
    },
  };
}
