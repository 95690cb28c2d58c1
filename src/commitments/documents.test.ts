import { beforeAll, describe, expect, test } from 'vitest';
import { type DocumentSummary, welcomeExample } from '#communique';
import { documentRoutes } from '#communique/testing';
import type { Problem } from '#core';
import { HARBOUR, type RegisterDesk, registerDesk } from './testing/index.ts';

interface Detail extends DocumentSummary {
  text: string;
  versions: { version: number; sha256: string; moved: object | null }[];
}

let desk: RegisterDesk;
let app: ReturnType<typeof documentRoutes>;

/** The routes of documents, where a problem is answered with its code. */
function doorOf(ground: RegisterDesk): ReturnType<typeof documentRoutes> {
  const routes = documentRoutes(ground);
  routes.onError((error) => Response.json((error as Problem).code, { status: (error as Problem).status }));
  return routes;
}

beforeAll(async () => {
  desk = await registerDesk();
  app = doorOf(desk);
});

function send(text: string, fileName: string, said: Record<string, string> = {}): Promise<Response> {
  const body = new FormData();
  body.set('file', new File([text], fileName));
  for (const [name, value] of Object.entries(said)) body.set(name, value);
  return Promise.resolve(app.request('/documents', { method: 'POST', body }));
}

const read = async <T>(path: string) => (await (await app.request(path)).json()) as T;

describe('a text that is sent', () => {
  let sent: Detail;

  test('is kept word for word, and told of', async () => {
    const answer = await send(HARBOUR, 'porto.txt', { date: '', title: ' ' });
    expect(answer.status).toBe(201);
    sent = (await answer.json()) as Detail;
    expect(sent).toMatchObject({ symbol: 'PORTO-2022', date: '2022-05-03', trackable: 6, version: 1, text: HARBOUR });
    expect(await read(`/documents/${sent.id}`)).toEqual(sent);
  });

  test('a second time is found there', async () => {
    const answer = await send(HARBOUR, 'porto.txt');
    expect([answer.status, await answer.json()]).toEqual([200, sent]);
  });

  test('and corrected keeps its older words', async () => {
    const answer = await send(HARBOUR.replace('two hundred', 'three hundred'), 'porto.txt');
    expect(answer.status).toBe(201);
    const corrected = (await answer.json()) as Detail;
    expect(corrected.versions.map(({ version, moved }) => [version, moved])).toEqual([
      [1, null],
      [2, { kept: 7, changed: 1, added: 0, dropped: 0 }],
    ]);
    expect((await read<Detail>(`/documents/${sent.id}?version=1`)).text).toBe(HARBOUR);
    expect((await app.request(`/documents/${sent.id}?version=3`)).status).toBe(404);
  });

  test('shows its provisions in text order, those in the register with their number', async () => {
    const { items, total } = await read<{
      items: { start: number; number: string | null; explanation: { words: string[] } }[];
      total: number;
    }>(`/documents/${sent.id}/provisions`);
    expect(total).toBe(8);
    expect(items.map(({ start }) => start)).toEqual(items.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(items.map(({ number }) => number?.slice('PORTO-2022/'.length) ?? null)).toEqual([
      null,
      '1',
      '2',
      '3.1',
      '3.2',
      '3.3',
      'S1',
      '4',
    ]);
    for (const { explanation } of items) expect(explanation.words.length).toBeGreaterThan(0);
    const tracked = await read<{ total: number }>(`/documents/${sent.id}/provisions?trackable=true`);
    expect(tracked.total).toBe(6);
    const ofLine = await read<{ items: { lines_of_effort: string[] }[] }>(
      `/documents/${sent.id}/provisions?line=military`,
    );
    expect(ofLine.items.every((item) => item.lines_of_effort.includes('military'))).toBe(true);
    const tasked = await read<{ total: number }>(`/documents/${sent.id}/provisions?kind=tasking`);
    expect(tasked.total).toBe(1);
  });
});

const list = () => read<{ items: DocumentSummary[]; total: number }>('/documents');

const exampleOf = async () => (await list()).items.find((document) => document.is_example);

async function numbersOf(id: string): Promise<(string | null)[]> {
  const { items } = await read<{ items: { number: string | null }[] }>(`/documents/${id}/provisions`);
  return items.map(({ number }) => number);
}

describe('the example', () => {
  test('comes in with one click, labelled as the retelling that it is', async () => {
    const answer = await app.request('/documents/example', { method: 'POST' });
    expect(answer.status).toBe(201);
    const example = (await answer.json()) as Detail;
    expect(example).toMatchObject({ symbol: 'EXAMPLE-2021', is_example: true, visibility: 'public' });
    expect(example.text.slice(0, 400)).toContain('retelling in our own words');
    expect(example.text.slice(0, 600)).toContain(example.source_address ?? 'no address');
  });

  test('goes with one click, and comes back with the same numbers', async () => {
    const id = (await exampleOf())?.id ?? '';
    const before = await numbersOf(id);
    expect((await app.request(`/documents/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await exampleOf()).toBeUndefined();
    const back = await app.request('/documents/example', { method: 'POST' });
    expect([back.status, ((await back.json()) as Detail).id]).toEqual([201, id]);
    expect(await numbersOf(id)).toEqual(before);
    expect((await app.request('/documents/example', { method: 'POST' })).status).toBe(200);
  });

  test('is brought by a first start, and by no later one once it was removed', async () => {
    const other = await registerDesk();
    const door = doorOf(other);
    const listed = async () =>
      ((await (await door.request('/documents')).json()) as { items: DocumentSummary[] }).items;
    await welcomeExample(other);
    await welcomeExample(other);
    expect((await listed()).map(({ symbol }) => symbol)).toEqual(['EXAMPLE-2021']);
    await door.request(`/documents/${(await listed())[0]?.id}`, { method: 'DELETE' });
    await welcomeExample(other);
    expect(await listed()).toEqual([]);
  });

  test('is alone in being removable', async () => {
    const [text] = (await list()).items.filter((document) => !document.is_example);
    const refused = await app.request(`/documents/${text?.id}`, { method: 'DELETE' });
    expect([refused.status, await refused.json()]).toEqual([409, 'not-removable']);
    const unknown = await app.request('/documents/0199a7b0-0000-7000-8000-000000000000', { method: 'DELETE' });
    expect(unknown.status).toBe(404);
  });

  test('is corrected by no text of anybody', async () => {
    await expect(desk.take(HARBOUR, 'porto.txt', { as: 'EXAMPLE-2021' })).rejects.toMatchObject({ code: 'bad-usage' });
    await expect(desk.take('Other words, 1 May 2022.', 'x.txt', { symbol: 'EXAMPLE-2021' })).rejects.toMatchObject({
      code: 'symbol-taken',
    });
  });
});

test('a file that is no text, or no date, stores nothing', async () => {
  const before = await read<{ total: number }>('/documents');
  expect((await send('', 'empty.txt')).status).toBe(422);
  expect((await send('\u0000\u0001\u0002', 'binary.txt')).status).toBe(422);
  expect((await send(`${HARBOUR} once more`, 'harbour.txt', { date: '2022-02-30' })).status).toBe(400);
  expect((await send(`${HARBOUR} once more`, 'harbour.txt', { symbol: 'no/symbol' })).status).toBe(400);
  expect((await read<{ total: number }>('/documents')).total).toBe(before.total);
});

test('a name of a file is kept without its folders and without what a page could trip over', async () => {
  const text = 'Statement\n\n1 May 2022\n\nThe Ministers committed to naming every boat by 2030.';
  const sent = (await (await send(text, 'C:\\texts\\\u202eboats.txt\u0007')).json()) as Detail;
  expect([sent.source_name, sent.symbol]).toEqual(['boats.txt', 'BOATS-2022']);
});

test('texts are listed page by page, the latest first, and found by the words of their head', async () => {
  const whole = (await read<{ items: DocumentSummary[] }>('/documents')).items.map(({ id }) => id);
  expect(whole).toEqual(whole.toSorted().toReversed());
  const first = await read<{ items: DocumentSummary[]; next_cursor: string; total: number }>('/documents?limit=1');
  const rest = await read<{ items: DocumentSummary[] }>(`/documents?cursor=${first.next_cursor}`);
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(whole);
  expect(first.total).toBe(whole.length);
  expect((await read<{ total: number }>('/documents?text=harbour%20partnership')).total).toBe(1);
  expect((await read<{ total: number }>('/documents?text=%25')).total).toBe(0);
});
