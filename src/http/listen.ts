import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Problem } from '#core';

/** Where to listen; port 0 is any that is free. */
export interface Address {
  host: string;
  port: number;
}

/** A service that listens. */
export interface Listening {
  /** `http://127.0.0.1:4600` */
  url: string;
  /** takes no more requests, waits for those under way, at most so long, and ends */
  close(patienceMs: number): Promise<void>;
}

const HEADERS_MS = 20_000;
const REQUEST_MS = 120_000;
const IDLE_SWEEP_MS = 50;

/**
 * Listens and hands requests to an application.
 * @throws Problem `address-in-use`, `bad-usage` when the host is not of this machine or the port is not ours to take
 */
export async function listen(
  app: { fetch: (request: Request, env: object) => Response | Promise<Response> },
  { host, port }: Address,
): Promise<Listening> {
  const answer = getRequestListener((request, env) => app.fetch(request, env), { errorHandler: refuseMalformed });
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (incoming, outgoing) => {
    void answer(incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(unheard(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return { url: `http://${shown}:${bound.port}`, close: (patienceMs) => close(server, patienceMs) };
}

function refuseMalformed(): Response {
  const body = { type: 'urn:problem-type:entente:bad-request', title: 'Bad request', status: 400, code: 'bad-request' };
  return new Response(JSON.stringify(body), {
    status: 400,
    headers: { 'Content-Type': 'application/problem+json', 'X-Content-Type-Options': 'nosniff' },
  });
}

function unheard(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  if (error.code === 'EADDRINUSE')
    return new Problem('address-in-use', `something listens on ${host} port ${port} already: choose another --port`);
  if (error.code === 'EACCES') return new Problem('bad-usage', `port ${port} may not be taken by this account`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Problem('bad-usage', `${host} is not an address of this machine`);
  return error;
}

async function close(server: Server, patienceMs: number): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  const end = setTimeout(() => server.closeAllConnections(), patienceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearInterval(sweep);
  clearTimeout(end);
}
