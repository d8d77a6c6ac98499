import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { openChromium } from '../support/mini-runtime/chromium';
import { type Hand } from './hand';
import { h5Hand } from './h5-hand';

type Who = Readonly<{
  openid: string;
  gateway: string;
  width?: number;
  height?: number;
  path?: string;
  /** What a link says led here. */
  from?: string;
  /** The largest text there is. */
  care?: boolean;
}>;

/** A browser window the size of a phone, in somebody's hand. */
export type HeldWindow = Readonly<{
  hand: Hand;
  page: Page;
  /** Every call that went to the cloud, by function and action. */
  calls: readonly string[];
  /** What the page reported as broken. */
  faults: readonly string[];
  /** Cuts the window off from the cloud, or connects it again. */
  setNetwork: (there: boolean) => Promise<void>;
  close: () => Promise<void>;
}>;

export type H5Host = Readonly<{
  /** Where the preview is, and a browser to open it in. */
  url: string;
  browser: Browser;
  window: (who: Who) => Promise<HeldWindow>;
  close: () => Promise<void>;
}>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

async function serve(folder: string): Promise<Readonly<{ url: string; close: () => void }>> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    readFile(path).then(
      (body) => {
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => void (server.closeAllConnections(), server.close()) };
}

/** Only the cloud is out of reach: the page itself is on the phone already, as a mini-program is. */
async function setNetwork(page: Page, gateway: string, there: boolean): Promise<void> {
  if (there) await page.unroute(`${gateway}/**`);
  else await page.route(`${gateway}/**`, (route) => route.abort());
  await page.evaluate(`
    Object.defineProperty(navigator, 'onLine', { value: ${there}, configurable: true });
    dispatchEvent(new Event('${there ? 'online' : 'offline'}'));
  `);
}

/** Answers come late. */
export async function slowDown(page: Page, gateway: string, ms: number): Promise<void> {
  await page.route(`${gateway}/**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue().catch(() => undefined);
  });
}

/** No answer comes, and no failure either. */
export async function silence(page: Page, gateway: string): Promise<void> {
  await page.route(`${gateway}/**`, () => undefined);
}

async function openWindow(browser: Browser, url: string, who: Who): Promise<HeldWindow> {
  const { openid, gateway, width = 390, height = 844, path = '/pages/home/index', from = '' } = who;
  const context = await browser.newContext({
    viewport: { width, height },
    ...{ deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  if (who.care === true) {
    const settings = JSON.stringify({ textSize: 'care', language: null });
    await page.addInitScript(`localStorage.setItem('huitou.${openid}.settings', '${settings}')`);
  }
  const calls: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    const { action } = request.postDataJSON() as Readonly<{ action?: string }>;
    calls.push(`${new URL(request.url()).pathname.split('/').pop() ?? ''}/${action ?? ''}`);
  });
  // The phone alone: without the desk around it, and without the handle that hands it on.
  const said = { as: openid, gateway, alone: '1', ...(from !== '' && { from }) };
  const named = new URLSearchParams(said).toString();
  await page.goto(`${url}?${named}#${path}`);
  return {
    hand: h5Hand(page),
    page,
    calls,
    faults,
    setNetwork: (there) => setNetwork(page, gateway, there),
    close: () => context.close(),
  };
}

/** Serves the h5 build and opens a browser for it. */
export async function openH5Host(folder = process.env.H5 ?? 'dist/h5'): Promise<H5Host> {
  const served = await serve(folder);
  const browser = await openChromium();
  return {
    ...{ url: served.url, browser },
    window: (who) => openWindow(browser, served.url, who),
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}
