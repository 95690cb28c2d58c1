import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, overflowOf } from './accessibility.ts';
import { openAs, type Reader, startBrowser } from './browser.ts';
import { raiseStage, type Stage } from './stage.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([raiseStage(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await stage.strike();
});

const PAGES = [
  '/',
  '/texts',
  '/texts/TEXT',
  '/texts/TEXT#p-4',
  '/register',
  '/register?type=standing',
  '/register/LISBON-2021/1',
  '/report',
];
const READERS: Reader[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'ar', theme: 'dark', width: 1280 },
  { language: 'fr', theme: 'light', width: 360 },
  { language: 'ar', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 2560 },
];

describe.each(PAGES)('the page %s', (path) => {
  test.each(READERS)('has no fault for a reader in $language, $theme, on $width pixels', async (reader) => {
    const { page, complaints } = await openAs(browser, stage.address + path.replace('TEXT', stage.text), reader);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('an address at which nothing is kept says so and leads on', async () => {
  for (const path of ['/nowhere', '/texts/01975c00-0000-7000-8000-000000000000', '/register/NONE-2021/1']) {
    const { page } = await openAs(browser, stage.address + path);
    await page.getByRole('heading', { level: 1, name: 'Nothing is kept at this address' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  }
});
