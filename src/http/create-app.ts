import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Problem } from '#core';
import { answerError, onlyProblems, refuseInvalid, refuseMethod } from './answer-error.ts';
import { entityTags } from './entity-tag.ts';
import type { Exchange } from './exchange.ts';
import { lightBodies, soundForms } from './guards/body.ts';
import { noCrossSiteWrites } from './guards/cross-site.ts';
import { onlyOurNames } from './guards/host.ts';
import { type WriteRate, writeRateLimit } from './guards/write-rate.ts';
import { writingGate } from './guards/writing.ts';
import type { Log } from './log.ts';
import { describeItself } from './openapi-document.ts';
import { pages } from './pages/pages.ts';
import { problemAnswer } from './problem-answer.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { type ServiceFacts, serviceRoutes } from './service-route.ts';

/** What the door is made of. */
export interface Door extends ServiceFacts {
  /** of the modules; mounted under `/api/v1` */
  routes: readonly OpenAPIHono<Env>[];
  /** the built pages */
  pagesFolder: string;
  log: Log;
  /** host names served besides those of this machine, lower case */
  names?: readonly string[];
  rate?: WriteRate;
}

const RATE: WriteRate = { burst: 120, perMinute: 120 };

/** The whole of the service over HTTP: guards, the modules' routes under `/api/v1`, their description, the pages. */
export function createApp(door: Door): OpenAPIHono<Exchange> {
  const app = new OpenAPIHono<Exchange>({ defaultHook: refuseInvalid });
  app.onError(answerError(door.log));
  app.notFound((c) => problemAnswer(c, new Problem('not-found', c.req.path.slice(0, 200))));
  guard(app, door);
  app.use('/api/*', onlyProblems(), methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }), entityTags());
  app.route('/api/v1', serviceRoutes(door));
  for (const routes of door.routes) app.route('/api/v1', routes);
  describeItself(app, door.version);
  const servePages = pages(door.pagesFolder);
  app.use('*', (c, next) => (/^\/api(\/|$)/.test(c.req.path) ? next() : servePages(c, next)));
  return app;
}

function guard(app: OpenAPIHono<Exchange>, { log, now, names = [], writing, rate = RATE }: Door): void {
  app.use(requestLog(log, now), securityHeaders(), onlyOurNames(names));
  app.use(noCrossSiteWrites(), writingGate(writing), writeRateLimit(rate, now), lightBodies(), soundForms());
}
