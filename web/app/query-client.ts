import { QueryClient } from '@tanstack/react-query';
import { ServerAway } from '../shared/api/api-problem.ts';

/** The pages' memory of what the service answered. A service on this machine needs no network, so none is waited for. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, error) => error instanceof ServerAway && failures < 2,
        retryDelay: 1_000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
