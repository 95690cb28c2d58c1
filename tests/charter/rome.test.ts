import { beforeAll, describe, expect, test } from 'vitest';
import { LINES_OF_EFFORT } from '#core';
import { readRome, ROME_IS_HERE } from './rome.ts';

let paragraphs: ReturnType<typeof readRome>;

/** The provisions of a paragraph, those of one kind when it is given. */
function said(paragraph: number, kind?: string) {
  const { provisions = [] } = paragraphs[paragraph - 1] ?? {};
  return provisions.filter((provision) => kind === undefined || provision.kind === kind);
}

/** Types of the gates in a paragraph's promises and principles. */
function gates(paragraph: number, kind: string): string[] {
  return said(paragraph, kind).flatMap((provision) => provision.gates.map(({ type }) => type));
}

describe.skipIf(!ROME_IS_HERE)('the Rome communiqué of 2021 as it is read, where the shared data is there', () => {
  beforeAll(() => {
    paragraphs = readRome();
  });

  test('it has ten paragraphs and each of them says something', () => {
    expect(paragraphs.map(({ provisions }) => provisions.length > 0)).toEqual(Array(10).fill(true));
  });

  test('the sentence that releases the text is no act of the Ministers', () => {
    expect(said(1).map(({ kind, trackable }) => [kind, trackable])).toEqual([['other', false]]);
  });

  test('who met where is the record of this meeting, no promise', () => {
    expect(said(2, 'meeting_held').map(({ places, trackable }) => [places, trackable])).toEqual([[['Rome'], false]]);
  });

  test('the one purpose of the Coalition is restated, not promised', () => {
    expect(said(2, 'reaffirmation').map(({ trackable }) => trackable)).toEqual([false]);
  });

  test('new members are told by name', () => {
    expect(said(2, 'membership_change').map(({ places }) => places)).toEqual([
      ['Central African Republic', 'Democratic Republic of the Congo', 'Mauritania', 'Yemen'],
    ]);
  });

  test('protection of civilians and respect for the law are principles, told apart', () => {
    const [civilians, law, ...more] = said(2, 'principle');
    expect(more).toEqual([]);
    expect(civilians?.instruments).toEqual([]);
    expect(law?.instruments).toEqual(
      expect.arrayContaining(['international humanitarian law', 'international human rights law']),
    );
    expect(law?.conditions.length).toBeGreaterThan(0);
  });

  test('closer cooperation is a promise of all six lines of effort', () => {
    expect(said(3, 'commitment').map(({ lines_of_effort: lines }) => lines)).toEqual([[...LINES_OF_EFFORT]]);
  });

  test('outrage and standing with survivors are a stance, no promise', () => {
    expect(said(3, 'reaffirmation').map(({ trackable }) => trackable)).toEqual([false, false]);
  });

  test('what is told of the threat is a statement of fact', () => {
    expect(said(4, 'fact_claim').map(({ trackable, bearer }) => [trackable, bearer])).toEqual([[false, []]]);
  });

  test('vigilance and adequate resources are needs that nobody took on', () => {
    expect(said(4, 'need').map(({ trackable, bearer }) => [trackable, ...bearer])).toEqual([[false], [false]]);
  });

  test('the Pledge Drive is money sought for stabilization, without an end', () => {
    expect(said(4, 'pledge_finance').map(({ trackable, lines_of_effort: lines }) => [trackable, lines])).toEqual([
      [false, ['stabilization']],
    ]);
  });

  test('revenue, information and propaganda are three promises of one list, each of its own line', () => {
    const promises = said(4, 'commitment');
    expect(promises.map(({ lines_of_effort: lines }) => lines)).toEqual([
      ['financial'],
      ['law_enforcement'],
      ['counter_messaging'],
    ]);
    expect(new Set(promises.map(({ group }) => group)).size).toBe(1);
    expect(promises.map(({ part }) => part)).toEqual([1, 2, 3]);
    expect(promises[1]?.organisations).toEqual(['INTERPOL']);
  });

  test('what Iraq and its forces achieved is appraised, not owed', () => {
    const appraisals = [...said(5, 'acknowledgement'), ...said(5, 'welcome')];
    expect(appraisals.length).toBeGreaterThanOrEqual(2);
    expect(appraisals.every(({ trackable }) => !trackable)).toBe(true);
  });

  test('what keeps up the pressure is a need of the military line', () => {
    expect(said(5, 'need').map(({ lines_of_effort: lines }) => lines)).toEqual([['military']]);
  });

  test('the request of the Government of Iraq is the basis of all work there', () => {
    expect(said(5, 'principle').map(({ places }) => places)).toEqual([['Iraq']]);
    expect(gates(5, 'principle')).toContain('consent_of_state');
  });

  test('attacks are condemned, and protection is asked of the host', () => {
    expect(said(5, 'condemnation').length).toBe(1);
    expect(said(5, 'call_on_others').map(({ trackable }) => trackable)).toEqual([false]);
  });

  test('the missions of partners are told with the bodies that lead them', () => {
    const bodies = said(5, 'welcome').flatMap(({ organisations }) => organisations);
    expect(bodies).toEqual(expect.arrayContaining(['NATO', 'European Union', 'EUAM Iraq']));
  });

  test('work in Syria names resolution 2254 and waits for it as a condition of law', () => {
    const [promise, ...more] = said(6, 'commitment');
    expect(more).toEqual([]);
    expect(promise?.instruments).toEqual(['UNSCR 2254']);
    expect(promise?.gates.map(({ type }) => type)).toEqual(['law']);
    expect(promise?.lines_of_effort).toEqual(expect.arrayContaining(['political', 'stabilization']));
    expect(said(6, 'reaffirmation').flatMap(({ instruments }) => instruments)).toEqual(['UNSCR 2254']);
  });

  test('to stay vigilant is a need, without an end', () => {
    expect(said(6, 'need').map(({ trackable }) => trackable)).toEqual([false]);
  });

  test('where the threat has moved is told region by region', () => {
    expect(said(7, 'concern').flatMap(({ places }) => places)).toEqual(
      expect.arrayContaining(['Sahel', 'East Africa', 'Mozambique']),
    );
  });

  test('work in Africa carries consent, law and coordination as three conditions', () => {
    expect(gates(7, 'commitment')).toEqual(['consent_of_state', 'law', 'other']);
    expect(said(7, 'commitment')[0]?.organisations).toEqual(
      expect.arrayContaining(['Coalition for the Sahel', 'Global Counter-Terrorism Forum']),
    );
  });

  test('observers are welcomed and become no members', () => {
    expect(said(7, 'membership_change')).toEqual([]);
    expect(said(7, 'welcome')[0]?.trackable).toBe(false);
  });

  test('what Afghanistan does is welcomed, with the place', () => {
    expect(said(7, 'welcome').map(({ places }) => places)).toEqual([[], ['Afghanistan']]);
  });

  test('engagement on the continent is a promise of the Coalition', () => {
    const [, engagement] = said(7, 'commitment');
    expect([engagement?.places, engagement?.trackable]).toEqual([['Africa'], true]);
    expect(engagement?.bearer).toEqual(['Global Coalition to Defeat Daesh/ISIS']);
  });

  test('civilian institutions and the rule of law are a need', () => {
    expect(said(7, 'need').flatMap(({ lines_of_effort: lines }) => lines)).toContain('law_enforcement');
  });

  test('what the working groups are tasked with is owed by them', () => {
    expect(said(7, 'tasking').map(({ trackable, bearer }) => [trackable, bearer])).toEqual([
      [true, ['Coalition Working Groups']],
    ]);
  });

  test('how hard the question of the detainees is, is acknowledged twice', () => {
    expect(said(8, 'acknowledgement').map(({ trackable }) => trackable)).toEqual([false, false]);
  });

  test('justice is three promises of law enforcement, fair trial among their conditions of law', () => {
    const promises = said(8, 'commitment');
    expect(promises.map(({ lines_of_effort: lines }) => lines.join())).toEqual(Array(3).fill('law_enforcement'));
    expect(gates(8, 'commitment')).toContain('law');
  });

  test('humane treatment is asked of those who hold the detainees', () => {
    const [call, ...more] = said(8, 'call_on_others');
    expect([call?.trackable, call?.targets.length, more]).toEqual([false, 1, []]);
    expect(call?.gates.map(({ type }) => type)).toContain('law');
  });

  test('detainees and families in northeast Syria are a concern, told with the place', () => {
    expect(said(8, 'concern').flatMap(({ places }) => places)).toEqual(['northeast Syria']);
  });

  test('that the effort must go on together is a belief, no promise', () => {
    expect(said(9, 'reaffirmation').map(({ trackable }) => trackable)).toEqual([false]);
  });

  test('the six lines of effort are known by their names', () => {
    expect(said(9, 'fact_claim').map(({ lines_of_effort: lines }) => lines)).toEqual([[...LINES_OF_EFFORT]]);
  });

  test('the two meetings to come are told each with its last day, the second with its proviso', () => {
    const meetings = said(10, 'meeting_scheduled');
    expect(meetings.map(({ deadline_iso: day }) => day)).toEqual(['2022-06-30', '2021-12-21']);
    expect(meetings.map(({ gates: conditions }) => conditions.map(({ type }) => type))).toEqual([[], ['availability']]);
    expect(meetings[1]?.places).toEqual(['Brussels']);
  });
});
