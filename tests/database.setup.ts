/** Placeholder until the store's test cluster stands: starts nothing. */
export function setup(): void {}
