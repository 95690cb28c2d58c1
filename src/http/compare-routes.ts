import type { RouterRoute } from 'hono/types';

/** Where routes and their description differ; each as `GET /api/v1/service`, sorted. */
export interface Difference {
  /** routes that are answered and not described */
  undescribed: string[];
  /** what is described and not answered */
  unanswered: string[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Compares what an application answers under a path with what its description says.
 * @param routes of the application; those for all methods below a `*` are guards and no routes
 * @param paths of the OpenAPI document
 */
export function compareRoutes(
  routes: readonly RouterRoute[],
  paths: Readonly<Record<string, object>>,
  under = '/api/',
): Difference {
  const answered = new Set(
    routes
      .filter(({ method, path }) => path.startsWith(under) && !(method === 'ALL' && path.endsWith('*')))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:([^/{?]+)(\{[^/]+\})?/g, '{$1}')}`),
  );
  const described = new Set(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => METHODS.includes(method))
        .map((method) => `${method.toUpperCase()} ${path}`),
    ),
  );
  return {
    undescribed: [...answered].filter((route) => !described.has(route)).toSorted(),
    unanswered: [...described].filter((route) => !answered.has(route)).toSorted(),
  };
}
