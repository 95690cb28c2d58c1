import { problemFrom, ServerAway } from './api-problem.ts';

const ROOT = '/api/v1';

/** Query parameters; what is undefined or empty is left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** The address of a resource of the interface, with its parameters in the order given. */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return `${ROOT}${path}${text === '' ? '' : `?${text}`}`;
}

/**
 * Asks the service and reads its JSON.
 * @throws ApiProblem when it answers with a failure, ServerAway when it does not answer
 */
export async function fetchJson<T>(address: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(address, { ...init, headers: { Accept: 'application/json', ...init.headers } }).catch(
    (error: unknown) => {
      if (init.signal?.aborted) throw error;
      throw new ServerAway();
    },
  );
  if (answer.status === 502 || answer.status === 504) throw new ServerAway();
  if (!answer.ok) throw problemFrom(answer.status, await answer.text());
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}
