import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestDocument } from '#communique/testing';
import { type TestStore, testStore } from '#store/testing';
import { allEntries, register } from './index.ts';

const moment = Date.UTC(2021, 6, 1, 9);
const view = { today: '2021-07-01', language: 'en' } as const;
const actor = { id: 'officer' };
const rome = new URL('../../../shared/data/communiques/2021-06-28-rome.txt', import.meta.url);
let store: TestStore;

beforeAll(async () => {
  store = await testStore(() => moment);
});

const desk = () => ({ store, now: () => moment, register });

const ingest = () =>
  ingestDocument(desk(), { bytes: readFileSync(rome), fileName: '2021-06-28-rome.txt', date: '2021-06-28', actor });

// the text is not ours to ship: without the shared data this is skipped, and says so
describe.skipIf(!existsSync(rome))('the Rome communiqué of 2021, where the shared data is there', () => {
  test('its promises become commitments, each item of a list a part of one number', async () => {
    const done = await ingest();
    expect(done).toMatchObject({ outcome: 'stored', symbol: 'ROME-2021', version: 1 });
    const entries = await allEntries(store.db, {}, view);
    expect(entries.length).toBe(done.trackable);
    expect(entries.length).toBeGreaterThanOrEqual(11);
    expect(entries.length).toBeLessThanOrEqual(15);
    expect(done.commitments_coarse).toBe(new Set(entries.map(({ group, number }) => group ?? number)).size);
    expect(done.commitments_coarse).toBeLessThan(done.commitments);
    expect(entries[0]?.number).toBe('ROME-2021/1');
  });

  test('its two meetings are due on the last day of June 2022 and at the end of the autumn of 2021', async () => {
    const dated = await allEntries(store.db, { sort: 'due', document: 'ROME-2021', due_after: '2021-01-01' }, view);
    expect(dated.map(({ kind, deadline_iso }) => [kind, deadline_iso])).toEqual([
      ['meeting_scheduled', '2021-12-21'],
      ['meeting_scheduled', '2022-06-30'],
    ]);
  });

  test('work in Africa waits for the consent of the states concerned', async () => {
    const [africa] = await allEntries(store.db, { text: 'prior consent' }, view);
    expect(africa?.blocked_by.map(({ type }) => type)).toContain('consent_of_state');
  });

  test('what binds without an end stands beside the promises', async () => {
    const themes = (await allEntries(store.db, { type: 'standing' }, view)).map(({ theme }) => theme);
    for (const theme of ['civilians', 'law', 'consent', 'vigilance', 'humane_treatment', 'programme'])
      expect(themes).toContain(theme);
  });

  test('a second time it changes nothing', async () => {
    const before = await store.db.selectFrom('audit_head').selectAll().execute();
    expect(await ingest()).toMatchObject({ outcome: 'unchanged', symbol: 'ROME-2021', version: 1 });
    expect(await store.db.selectFrom('audit_head').selectAll().execute()).toEqual(before);
  });
});
