import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { readRoomSearch } from '../pages/reading-room/room-search.ts';
import { registerParameters, readRegisterSearch } from '../pages/register/register-search.ts';
import { readReportSearch } from '../pages/report/report-search.ts';
import {
  documentQuery,
  documentsQuery,
  entryQuery,
  homeQuery,
  provisionsQuery,
  registerQuery,
} from '../shared/api/queries.ts';
import { languageOfPage } from '../shared/language/tongue.ts';
import { numberOfParts, partsOfNumber } from '../shared/parts/entry-number.ts';
import { Shell } from '../shared/shell/shell.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: ({ context }) => void context.queryClient.prefetchQuery(homeQuery(languageOfPage())),
  component: lazyRouteComponent(() => import('../pages/home/home-page.tsx'), 'HomePage'),
});

const texts = createRoute({
  getParentRoute: () => root,
  path: '/texts',
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(documentsQuery()),
  component: lazyRouteComponent(() => import('../pages/texts/texts-page.tsx'), 'TextsPage'),
});

const readingRoom = createRoute({
  getParentRoute: () => root,
  path: '/texts/$id',
  validateSearch: readRoomSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(documentQuery(params.id));
    void context.queryClient.prefetchQuery(provisionsQuery(params.id, languageOfPage()));
  },
  component: lazyRouteComponent(() => import('../pages/reading-room/reading-room-page.tsx'), 'ReadingRoomPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: readRegisterSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchInfiniteQuery(registerQuery(registerParameters(deps, languageOfPage()))),
  component: lazyRouteComponent(() => import('../pages/register/register-page.tsx'), 'RegisterPage'),
});

const entry = createRoute({
  getParentRoute: () => root,
  path: '/register/$symbol/$item',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(entryQuery(numberOfParts(params), languageOfPage())),
  component: lazyRouteComponent(() => import('../pages/register/entry-page.tsx'), 'EntryPage'),
});

/** A number whose stroke was encoded on its way ("ROME-2021%2F4") means the same entry. */
const encodedEntry = createRoute({
  getParentRoute: () => root,
  path: '/register/$number',
  beforeLoad: ({ params }) => {
    const parts = partsOfNumber(params.number);
    throw parts.symbol ? redirect({ to: entry.to, params: parts, replace: true }) : notFound();
  },
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../pages/report/report-page.tsx'), 'ReportPage'),
});

/** Every page and its address. */
export const routeTree = root.addChildren([home, texts, readingRoom, register, entry, encodedEntry, report]);
