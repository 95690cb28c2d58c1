import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';

/** How a reader comes: language, paper, screen. */
export interface Reader {
  language?: 'en' | 'fr' | 'ar';
  theme?: 'light' | 'dark';
  /** CSS pixels */
  width?: number;
  height?: number;
}

/** A page with what it complained of: errors of the console, refusals of the content policy, exceptions. */
export interface OpenPage {
  page: Page;
  complaints: string[];
}

/** Starts the browser that comes with the development packages; nothing of the machine's own is used. */
export async function startBrowser(): Promise<Browser> {
  return driver.launch({
    executablePath: await chromium.executablePath(),
    // drawing without a graphics card, and as root in a container
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--use-gl=angle',
      '--use-angle=swiftshader',
    ],
    headless: true,
  });
}

/** Opens an address as a reader of that kind would, alone in a fresh profile, and waits until the page is all there. */
export async function openAs(browser: Browser, address: string, reader: Reader = {}): Promise<OpenPage> {
  const { language = 'en', theme = 'light', width = 1280, height = width < 700 ? 760 : 900 } = reader;
  const options: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: theme,
    locale: { en: 'en-GB', fr: 'fr-FR', ar: 'ar' }[language],
    timezoneId: 'UTC',
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}
