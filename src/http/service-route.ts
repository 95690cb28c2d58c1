import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '#store';
import type { Exchange } from './exchange.ts';
import { mayWrite, type Writing } from './guards/writing.ts';

const Service = z
  .object({
    name: z.literal('Entente'),
    version: z.string(),
    database: z.enum(['embedded', 'server']),
    writing: z.enum(['open', 'closed']).openapi({ description: 'whether changes are taken from where you ask' }),
    writing_reason: z.enum(['loopback', 'sign-in-needed']),
    today: z.iso.date().openapi({ description: 'the day on which due dates are reckoned, in UTC' }),
  })
  .openapi('Service');

const getService = createRoute({
  method: 'get',
  path: '/service',
  summary: 'What this service is, and whether it takes changes from where you ask',
  responses: { 200: { description: 'The service', content: { 'application/json': { schema: Service } } } },
});

/** What the service tells of itself. */
export interface ServiceFacts {
  version: string;
  store: Pick<Store, 'mode'>;
  writing: Writing;
  /** milliseconds since 1970 */
  now: () => number;
}

/** `GET /service`. */
export function serviceRoutes({ version, store, writing, now }: ServiceFacts): OpenAPIHono<Exchange> {
  return new OpenAPIHono<Exchange>().openapi(getService, (c) => {
    const open = mayWrite(c, writing);
    return c.json(
      {
        name: 'Entente' as const,
        version,
        database: store.mode,
        writing: open ? ('open' as const) : ('closed' as const),
        writing_reason: open ? ('loopback' as const) : ('sign-in-needed' as const),
        today: new Date(now()).toISOString().slice(0, 10),
      },
      200,
    );
  });
}
