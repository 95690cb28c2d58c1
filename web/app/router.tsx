import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { NotFoundPage } from '../shared/parts/not-found-page.tsx';
import { ProblemPage } from '../shared/parts/problem-page.tsx';
import { SkeletonPage } from '../shared/parts/skeleton.tsx';
import { parseSearch, stringifySearch } from './search.ts';
import { routeTree } from './routes.tsx';

/** The router of the pages: addresses as people write them, code fetched page by page, ahead of the click. */
export function makePagesRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultHashScrollIntoView: false,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ProblemPage,
    defaultPendingComponent: SkeletonPage,
    defaultPendingMs: 150,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makePagesRouter>;
  }
}
