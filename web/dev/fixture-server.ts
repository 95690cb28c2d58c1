import { createServer, type IncomingMessage, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProgressReport } from '#reports';
import type { Entry } from '../shared/api/shapes.ts';
import { entriesUnder, homeOf, KEPT, TODAY } from './invented-service.ts';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Answer {
  status: number;
  body: unknown;
}

const EXAMPLE = [...KEPT.values()][0];

function answer(request: IncomingMessage, address: URL): Answer {
  const path = address.pathname.replace('/api/v1', '');
  if (path === '/service')
    return ok({
      name: 'Entente',
      version: '0.1.0',
      database: 'embedded',
      writing: address.port === '' ? 'closed' : 'open',
      writing_reason: 'loopback',
      today: TODAY,
    });
  if (path === '/home') return ok(homeOf());
  if (path === '/commitments') return ok(entriesUnder(address.searchParams));
  if (path.startsWith('/commitments/')) {
    const number = decodeURIComponent(path.slice('/commitments/'.length));
    const entry = [...KEPT.values()].flatMap((kept) => kept.entries).find((row) => row.number === number);
    const history = [
      { version: 1, at: '2031-05-05T09:30:00Z', actor: 'secretariat', change: 'Entered from the text.' },
    ];
    return entry ? ok({ ...entry, history }) : notFound();
  }
  if (path === '/reports/progress') return ok(reportOf());
  return documents(request, path);
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function documents(request: IncomingMessage, path: string): Answer {
  if (path === '/documents/example' && EXAMPLE !== undefined) {
    KEPT.set(EXAMPLE.detail.id, EXAMPLE);
    return { status: 201, body: EXAMPLE.detail };
  }
  if (path === '/documents' && request.method === 'POST')
    return { status: 422, body: { code: 'scanned-document', detail: 'page 1 of 3 holds no words' } };
  if (path === '/documents') {
    const items = [...KEPT.values()].map((kept) => kept.detail);
    return { status: 200, body: { items, next_cursor: null, total: items.length } };
  }
  const [, , id = '', part] = path.split('/');
  const kept = KEPT.get(id);
  if (kept === undefined) return notFound();
  if (request.method === 'DELETE') KEPT.delete(id);
  if (request.method === 'DELETE') return { status: 204, body: undefined };
  if (part === 'provisions') return { status: 200, body: { items: kept.provisions, total: kept.provisions.length } };
  return { status: 200, body: kept.detail };
}

function notFound(): Answer {
  return { status: 404, body: { code: 'not-found', detail: 'nothing of that name' } };
}

function reportOf(): ProgressReport {
  const { items } = entriesUnder(new URLSearchParams({ limit: '60', document: EXAMPLE?.detail.id ?? '' }));
  const lines = [...new Set(items.map((entry) => entry.lines_of_effort[0] ?? null))];
  const commitments = items.filter((entry) => entry.type === 'commitment');
  const numbers = (keep: (entry: Entry) => boolean) => commitments.filter(keep).map(({ number }) => number);
  return {
    on: TODAY,
    language: 'en',
    documents: EXAMPLE ? [EXAMPLE.detail] : [],
    figures: {
      overdue: numbers(({ due }) => due === 'overdue'),
      soon: [],
      later: [],
      undated: [],
      closed: [],
      blocked: numbers((entry) => entry.blocked_by.length > 0),
    },
    unknown: {
      bearer: [],
      date: numbers((entry) => entry.deadline === null),
      reckoning: numbers((entry) => entry.deadline !== null && entry.deadline_iso === null),
      assessment: [],
    },
    sections: lines.map((line) => ({
      line,
      commitments: commitments.filter((entry) => (entry.lines_of_effort[0] ?? null) === line),
      also: [],
    })),
    standing: items.filter((entry) => entry.type === 'standing'),
    set_aside: [],
  };
}

/** Serves built pages with an invented register behind them, for looking at pages without a database. */
export function serveFixture(port: number, pages: string = BUILT): Server {
  return createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (address.pathname.startsWith('/api/')) {
      const { status, body } = answer(request, address);
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
      return;
    }
    const asked = join(pages, address.pathname);
    const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(pages, 'index.html');
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY,
    });
    response.end(readFileSync(file));
  }).listen(port, '127.0.0.1');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serveFixture(Number(process.env['PORT'] ?? 4180));
