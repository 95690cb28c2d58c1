import { beforeAll, expect, test } from 'vitest';
import { EntryDetail, EntryPage, type Entry } from './schema.ts';
import { Home } from './home.ts';
import { routes } from './routes.ts';
import { HARBOUR, type RegisterDesk, registerDesk } from './testing/index.ts';

let desk: RegisterDesk;
let app: ReturnType<typeof routes>;

beforeAll(async () => {
  desk = await registerDesk();
  app = routes(desk);
  await desk.take(HARBOUR, 'porto.txt');
});

const get = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return answer;
};

test('the register answers as its schema says, commitments first of all', async () => {
  const page = (await (await get('/commitments')).json()) as EntryPage;
  expect(EntryPage.parse(page)).toEqual(page);
  expect(page.items.map(({ number }) => number)).toEqual([
    'PORTO-2022/1',
    'PORTO-2022/2',
    'PORTO-2022/3.1',
    'PORTO-2022/3.2',
    'PORTO-2022/3.3',
    'PORTO-2022/4',
  ]);
  expect([page.total, page.total_coarse, page.next_cursor]).toEqual([6, 4, null]);
});

test('an entry is reached by its number, encoded, in any case', async () => {
  for (const number of ['PORTO-2022%2F3.2', 'porto-2022%2f3.2']) {
    const entry = (await (await get(`/commitments/${number}`)).json()) as EntryDetail;
    expect(EntryDetail.parse(entry)).toEqual(entry);
    expect(entry).toMatchObject({ number: 'PORTO-2022/3.2', group: 'PORTO-2022/3', part: 2 });
    expect(entry.history).toEqual([
      { version: 1, at: '2022-06-01T09:00:00.000Z', actor: 'officer', change: 'entered from version 1' },
    ]);
  }
});

test('standing positions have a series of their own', async () => {
  const page = (await (await get('/commitments?type=standing')).json()) as EntryPage;
  expect(page.items.map(({ number, theme }) => [number, theme])).toEqual([['PORTO-2022/S1', 'law']]);
  const both = (await (await get('/commitments?type=all')).json()) as EntryPage;
  expect(both.total).toBe(7);
});

test('what is missing is told in the language asked for', async () => {
  const [entry] = ((await (await get('/commitments?text=Ghent&lang=fr')).json()) as EntryPage).items;
  expect(entry?.blocked_by).toEqual([
    expect.objectContaining({ type: 'availability', missing: expect.stringContaining('Aucune') }),
  ]);
});

test('an export holds all that the filters let through', async () => {
  const csv = await get('/commitments.csv?due_before=2023-01-01');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer());
  expect(table.startsWith('\ufeffnumber,')).toBe(true);
  expect(table.trimEnd().split('\r\n')).toHaveLength(3);
  const data = (await (await get('/commitments.json?line=none')).json()) as Entry[];
  expect(data.every(({ lines_of_effort: lines }) => lines.length === 0)).toBe(true);
});

test('the home page is told on the day that is asked for', async () => {
  const now = (await (await get('/home')).json()) as Home;
  expect(Home.parse(now)).toEqual(now);
  expect(now).toMatchObject({ documents: 1, commitments: 6, standing_positions: 1, blocked: 1 });
  expect(now.due).toMatchObject({ overdue: 0, within_90_days: 0, later: 3, undated: 3 });
  const later = (await (await get('/home?today=2023-06-30')).json()) as Home;
  expect(later.due).toMatchObject({ overdue: 2, within_90_days: 1 });
});

test.each([
  '/commitments?sort=bearer',
  '/commitments?limit=0',
  '/commitments?limit=201',
  '/commitments?due_before=2022-02-30',
  '/home?today=tomorrow',
  '/commitments?text=%00',
  '/commitments?bearer=%00',
  '/commitments?document=%00',
  '/commitments/%00',
])('the question %s is refused', async (path) => {
  expect((await app.request(path)).status).toBe(400);
});
