import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { PROBLEM_STATUS } from '#core';

const Place = z.object({ file: z.string(), line: z.int(), cell: z.string(), field: z.string() }).partial();
const Fault = z.object({ in: z.string(), field: z.string(), detail: z.string() });

const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string().openapi({ description: 'in the language of Accept-Language: en, fr or ar' }),
    status: z.int(),
    code: z.enum([...(Object.keys(PROBLEM_STATUS) as [string, ...string[]]), 'unforeseen']),
    detail: z.string().optional(),
    instance: z.string().openapi({ description: 'the id under which the request is logged' }),
    place: Place.optional(),
    errors: z.array(Fault).optional(),
  })
  .openapi('Problem', { description: 'Any answer that is no success (RFC 9457)' });

const PROBLEM = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const getDocument = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description',
  responses: {
    200: {
      description: 'OpenAPI 3.1',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
    },
  },
});

/** An application's routes as an OpenAPI 3.1 document; each of them may answer a problem. */
export function openApiDocument<E extends Env>(app: OpenAPIHono<E>, version: string) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'The register of what a coalition of states has promised, and what became of it.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  });
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as Record<string, { responses?: Record<string, unknown> }>))
      if (operation?.responses) operation.responses['default'] ??= PROBLEM;
  return document;
}

/** Adds the document of an application to it. To be called when all its routes are there. */
export function describeItself<E extends Env>(app: OpenAPIHono<E>, version: string): void {
  app.openAPIRegistry.register('Problem', ProblemDetails);
  let document: ReturnType<typeof openApiDocument> | undefined;
  app.openapi(getDocument, (c) => {
    document ??= openApiDocument(app, version);
    return c.json(document as unknown as Record<string, unknown>, 200);
  });
}
