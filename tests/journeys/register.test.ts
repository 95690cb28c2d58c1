import type { Browser, Page } from 'playwright-core';
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

async function open(path: string): Promise<Page> {
  return (await openAs(browser, stage.address + path)).page;
}

async function countOf(filter: string): Promise<number> {
  return (await stage.ask<{ total: number }>(`/commitments${filter}`)).total;
}

function searchOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

test('facets make a sentence, stand in the address, and the rows and the export follow', async () => {
  const page = await open('/register');
  await page.getByRole('button', { name: /Owed by/ }).click();
  await page.getByRole('option', { name: /Italy/ }).click();
  await page.locator('.facet-sentence output', { hasText: '1 commitment' }).waitFor();
  await page.getByRole('button', { name: /Line of effort/ }).click();
  await page.getByRole('option', { name: /stabilization/ }).click();
  expect(searchOf(page)).toEqual({ bearer: 'Italy', line: 'stabilization' });
  expect(await page.locator('.facet-button').allInnerTexts()).toEqual([
    'stabilization',
    'Italy',
    'due at any time',
    'in any state',
    'any text',
  ]);
  const rows = await page
    .locator('.register-table tbody tr')
    .evaluateAll((all) => all.map((row) => row.textContent ?? ''));
  expect(rows.every((row) => row.includes('Italy'))).toBe(true);
  const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(Object.fromEntries(new URL(csv ?? '', stage.address).searchParams)).toMatchObject({
    bearer: 'Italy',
    line: 'stabilization',
  });
});

test('the phrase about time opens to periods and to two dates', async () => {
  const page = await open('/register');
  await page.getByRole('button', { name: /When due/ }).click();
  await page.getByRole('button', { name: 'past their date' }).click();
  expect(searchOf(page)).toEqual({ due: 'overdue' });
  await page.getByRole('button', { name: /When due/ }).click();
  await page.getByLabel('Due before').fill('2022-01-01');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'When due: due before 1 January 2022' }).waitFor();
  expect(searchOf(page)).toEqual({ due_before: '2022-01-01' });
});

test('a row leads to its entry, and going back finds the same rows', async () => {
  const page = await open('/register?document=LISBON-2021');
  await page.locator('.register-table tbody tr').nth(1).click();
  await page.getByRole('heading', { level: 1, name: /LISBON-2021\/2/ }).waitFor();
  expect(await page.title()).toBe('LISBON-2021/2 · Entente');
  await page.goBack();
  await page
    .locator('.facet-sentence output', { hasText: `${await countOf('?document=LISBON-2021')} commitments` })
    .waitFor();
});

test('a number whose stroke was encoded leads to the same entry', async () => {
  const page = await open('/register/LISBON-2021%2F1');
  await page.locator('h1', { hasText: 'LISBON-2021/1' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/register/LISBON-2021/1');
});

test('a column’s head sorts, and says so', async () => {
  const page = await open('/register');
  const due = page.getByRole('columnheader', { name: 'Due' });
  await due.getByRole('link').click();
  expect([searchOf(page), await due.getAttribute('aria-sort')]).toEqual([{ sort: 'due' }, 'ascending']);
  await due.getByRole('link').click();
  expect([searchOf(page), await due.getAttribute('aria-sort')]).toEqual([{ sort: '-due' }, 'descending']);
});

test('words in the head’s search box are looked for in the register', async () => {
  const page = await open('/');
  await page.getByRole('searchbox').fill('river towns');
  await page.keyboard.press('Enter');
  await page.locator('.register-table tbody tr').first().waitFor();
  expect(searchOf(page)).toEqual({ text: 'river towns' });
});

test('facets that leave nothing say so and can be dropped', async () => {
  const page = await open('/register?text=unicorn');
  await page.getByText('Nothing on the register fits all of this.').waitFor();
  await page.getByRole('link', { name: 'Drop all facets' }).click();
  await page.locator('.register-table tbody tr').first().waitFor();
  expect(searchOf(page)).toEqual({});
});

test('standing positions stand in a half of their own', async () => {
  const page = await open('/register');
  await page.getByRole('link', { name: 'Standing positions' }).click();
  await page.locator('.facet-sentence output', { hasText: 'standing positions' }).waitFor();
  await page.locator('.register-table', { hasText: 'Protection of civilians' }).waitFor();
  expect(await page.locator('.register-table').innerText()).not.toContain('/1\n');
});
