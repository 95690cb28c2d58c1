import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './accessibility.ts';
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

async function inRoom(path = '', reader: Reader = {}): Promise<Page> {
  const { page } = await openAs(browser, `${stage.address}/texts/${stage.text}${path}`, reader);
  await page.locator('.provision').first().waitFor();
  return page;
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not on the page');
  return box;
}

async function provisions(): Promise<{ lines_of_effort: string[] }[]> {
  const path = `/documents/${stage.text}/provisions`;
  return (await stage.ask<{ items: { lines_of_effort: string[] }[] }>(path)).items;
}

function isShown(page: Page): (words: string) => Promise<boolean> {
  return (words) => page.getByText(words, { exact: true }).first().isVisible();
}

test('j and k move between provisions, one note is open at a time, the address follows, Escape closes', async () => {
  const page = await inRoom();
  const trail: string[] = [];
  for (const key of ['j', 'j', 'j', 'k']) {
    await page.keyboard.press(key);
    trail.push(new URL(page.url()).hash);
    expect(await page.locator('.note').count()).toBe(1);
  }
  expect(trail).toEqual(['#p-1', '#p-2', '#p-3', '#p-2']);
  await page.keyboard.press('ArrowDown');
  expect(new URL(page.url()).hash).toBe('#p-3');
  await page.keyboard.press('Escape');
  expect(await page.locator('.note').count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-label'))).toBe('2');
});

test.each(['en', 'ar'] as const)('a note stands beside the text, never over it (%s)', async (language) => {
  const page = await inRoom('#p-4', { language });
  const note = await boxOf(page.locator('.note'));
  const lines = await page
    .locator('.block-text')
    .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().toJSON() as DOMRect));
  for (const line of lines) expect(note.x + note.width <= line.x || note.x >= line.x + line.width).toBe(true);
});

test('on a narrow screen the note opens under its paragraph', async () => {
  const page = await inRoom('', { width: 360 });
  await page.locator('#p-4').click();
  const note = await boxOf(page.locator('.note'));
  const paragraph = await boxOf(page.locator('.block.has-note .block-text'));
  expect(note.y).toBeGreaterThanOrEqual(paragraph.y + paragraph.height);
  expect(note.width).toBeLessThanOrEqual(360);
});

test('two labels that begin on one line stand one under the other', async () => {
  const page = await inRoom();
  const boxes = await page
    .locator('.label')
    .evaluateAll((labels) =>
      labels.map((label) => label.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
    );
  for (const [at, [top = 0]] of boxes.entries())
    if (at > 0) expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.[1] ?? 0) - 0.5);
});

test('a link to one provision opens it where it can be read', async () => {
  const page = await inRoom('#p-15');
  await page.waitForTimeout(300);
  const { y } = await boxOf(page.locator('#p-15'));
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(900);
  expect(await page.locator('.provision.open').textContent()).toContain('lasting political settlement');
});

test('the filter stands in the address, and what it hides keeps its words', async () => {
  const page = await inRoom();
  const words = await page.locator('.text-sheet').evaluate((sheet) => sheet.textContent?.length);
  await page.getByRole('button', { name: /Line of effort/ }).click();
  await page.getByRole('option', { name: /Law enforcement/ }).click();
  expect(new URL(page.url()).search).toBe('?line=law_enforcement');
  const all = await provisions();
  const shown = all.filter((provision) => provision.lines_of_effort.includes('law_enforcement')).length;
  expect(shown).toBeGreaterThan(0);
  expect(await page.locator('.label').count()).toBe(shown);
  expect(await isShown(page)(`${shown} of ${all.length} shown:`)).toBe(true);
  await page.reload();
  await page.locator('.provision').first().waitFor();
  expect(await page.locator('.label').count()).toBe(shown);
  const kept = await page.locator('.block-text').evaluateAll((all) =>
    all
      .map((block) =>
        [...block.childNodes]
          .filter((node) => !(node instanceof HTMLButtonElement))
          .map((node) => node.textContent)
          .join(''),
      )
      .join(''),
  );
  expect(kept).toContain('stands with the people of the estuary');
  expect(words).toBeGreaterThan(kept.length);
});

test('? shows the keys, and single letters can be turned off for good', async () => {
  const page = await inRoom();
  await page.keyboard.press('?');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('checkbox').uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('j');
  expect(await page.locator('.note').count()).toBe(0);
  await page.reload();
  await page.locator('.provision').first().waitFor();
  await page.keyboard.press('j');
  expect(await page.locator('.note').count()).toBe(0);
});

test('the number in a note leads to the register, and the entry leads back to its words', async () => {
  const page = await inRoom('#p-4');
  await page.locator('.note').getByRole('link', { name: 'LISBON-2021/1' }).click();
  await page.getByRole('heading', { level: 1, name: /LISBON-2021\/1/ }).waitFor();
  await page.getByRole('link', { name: 'Open in the text' }).click();
  await page.locator('.provision.open').waitFor();
  expect(new URL(page.url()).hash).toBe('#p-4');
});

test('marking words with the mouse opens no note', async () => {
  const page = await inRoom();
  const { x, y } = await boxOf(page.locator('#p-4'));
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 40, { steps: 4 });
  await page.mouse.up();
  expect(await page.locator('.note').count()).toBe(0);
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(10);
});
