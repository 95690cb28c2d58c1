import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAs, startBrowser } from './browser.ts';
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

test('another language turns the page round and is kept', async () => {
  const { page } = await openAs(browser, stage.address);
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.getByRole('heading', { level: 1, name: 'ما جرى التعهّد به' }).waitFor();
  const turned = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  expect(await turned()).toEqual(['ar', 'rtl']);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dir !== '');
  expect(await turned()).toEqual(['ar', 'rtl']);
});

test('the theme is there before anything is painted', async () => {
  const { page } = await openAs(browser, stage.address);
  await page.getByTitle('Dark').click();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(23, 23, 21)');
  await page.route('**/*.js', (route) =>
    route.request().url().endsWith('first-paint.js') ? route.continue() : route.abort(),
  );
  await page.reload();
  expect(await paper()).toBe('rgb(23, 23, 21)');
});

test('the first key leads past the head to the page’s own part', async () => {
  const { page } = await openAs(browser, stage.address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');
  expect(new URL(page.url()).hash).toBe('#main');
});

test('a page that is gone to has the focus at its own part, and its own title', async () => {
  const { page } = await openAs(browser, stage.address);
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Register' }).click();
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  expect(await page.title()).toBe('Register · Entente');
});

test('on a narrow screen the contents open and close, and close on the way', async () => {
  const { page } = await openAs(browser, stage.address, { width: 360 });
  const register = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Register' });
  expect(await register.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Contents' }).click();
  await register.click();
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor();
  expect(await register.isVisible()).toBe(false);
});

test('a service that is away is said to be, what was loaded stays, and it is asked again', async () => {
  const { page } = await openAs(browser, stage.address);
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Register' }).click();
  await page.getByText('Entente does not answer.').first().waitFor();
  expect(await page.getByText('See whether the service runs').first().isVisible()).toBe(true);
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await page.locator('.register-table tbody tr').first().waitFor();
});
