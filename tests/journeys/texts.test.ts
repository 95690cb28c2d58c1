import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './accessibility.ts';
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

async function atDesk(): Promise<Page> {
  return (await openAs(browser, `${stage.address}/texts`)).page;
}

test('a text is read and opens in the reading room, and a second time it is known', async () => {
  const page = await atDesk();
  const file = {
    name: 'small.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The Members will meet again by June 2022.'),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Agreed on (may be left open)').fill('2021-06-01');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.locator('.provision').first().waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/texts\/[0-9a-f-]{36}$/);
  await page.goBack();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Agreed on (may be left open)').fill('2021-06-01');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByText('This very text was here already; nothing was changed.').waitFor();
});

test('a text that cannot be read says what happened, what was kept and what to do', async () => {
  const page = await atDesk();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n\n ') });
  await page.getByRole('button', { name: 'Read this text' }).click();
  const notice = page.getByRole('alert');
  await notice.waitFor();
  const words = await notice.innerText();
  expect(words).toContain('There is no text in this file.');
  expect(words).toContain('Nothing was stored.');
  expect(words).toContain('Check that it is the right file');
  expect(await faultsOf(page)).toEqual([]);
});

test('a text over 20 MB is refused before it is sent', async () => {
  const page = await atDesk();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'heavy.txt', mimeType: 'text/plain', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) });
  await page.getByText('This file is larger than 20 MB.').waitFor();
  expect(asked).not.toContain('POST');
});

test('words can be pasted, and are put away again', async () => {
  const page = await atDesk();
  await page.getByText('Or paste the words').click();
  await page.getByLabel('The words of the text').fill('We will meet again by June 2032.');
  await page.getByRole('button', { name: 'Take these words' }).click();
  await page.getByText('Pasted text.txt').waitFor();
  expect(await page.getByLabel('Agreed on (may be left open)').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Put away Pasted text.txt' }).click();
  expect(await page.getByText('Pasted text.txt').count()).toBe(0);
});

test('a dropped file lies on the desk', async () => {
  const page = await atDesk();
  const folder = mkdtempSync(join(tmpdir(), 'entente-drop-'));
  const file = join(folder, 'dropped.txt');
  writeFileSync(file, 'We will meet.');
  const { x = 0, y = 0 } = (await page.locator('.drop-zone').boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data });
  await page.getByText('dropped.txt').waitFor();
  rmSync(folder, { recursive: true });
});

test('where nothing may be written there is no way to bring a text in, and the reason is given', async () => {
  const { page } = await openAs(browser, stage.address);
  await page.route('**/api/v1/service', async (route) => {
    const service = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...service, writing: 'closed', writing_reason: 'sign-in-needed' } });
  });
  await page.goto(`${stage.address}/texts`);
  await page.getByText('Texts cannot be brought in from here.').waitFor();
  expect(await page.locator('.drop-zone, .paste, .texts button').count()).toBe(0);
});

test('one click removes the example and a second brings it back', async () => {
  const page = await atDesk();
  await page.getByRole('button', { name: 'Remove the example' }).click();
  await page.getByRole('link', { name: /a retelling/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Bring back the example text' }).click();
  await page.getByRole('link', { name: /a retelling/ }).waitFor();
});
