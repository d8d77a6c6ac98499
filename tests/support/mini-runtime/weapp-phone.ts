import { type Browser, type Page } from 'playwright-core';
import { type Device } from './mini-program';

type Call = Readonly<{ name: string; data?: unknown }>;

/** A phone on which the mini-program is open. */
export type WeappPhone = Readonly<{
  page: Page;
  /** Hands over one request of the automator protocol. */
  answer: (method: string, params: Record<string, unknown>) => Promise<unknown>;
  /** Touches an element with a finger; an element that lies under another cannot be reached. */
  tap: (params: Record<string, unknown>) => Promise<void>;
  /** Everything that went wrong so far. */
  faults: () => Promise<readonly string[]>;
  /** The calls that reached the network. */
  calls: () => Promise<readonly Call[]>;
  /** How often and how much the logic sent to the view. */
  dataSent: () => Promise<Readonly<{ times: number; bytes: number }>>;
  /** `none` takes the network away. */
  setNetwork: (networkType: 'wifi' | 'none') => Promise<void>;
  /** What the mini-program did to the phone. */
  handset: () => Promise<Readonly<{ brightness: number; keepScreenOn: boolean; toast: string }>>;
  close: () => Promise<void>;
}>;

/** What a phone is opened with; the size is an iPhone's unless given. */
export type PhoneOptions = Readonly<{ url: string; openid: string; gateway: string }>
  & Partial<Device>
  & Readonly<{
    /** The path of the first page. */
    path?: string;
    heard?: (event: string, params: unknown) => void;
  }>;

const usual = {
  ...{ width: 390, height: 844, statusBar: 47, fontSize: 16, language: 'zh_CN' },
  networkType: 'wifi' as const,
};

function deviceOf({ openid, gateway, ...rest }: PhoneOptions): Device {
  const { width, height, statusBar, fontSize, language, networkType } = { ...usual, ...rest };
  return { openid, gateway, width, height, statusBar, fontSize, language, networkType };
}

async function openPage(browser: Browser, options: PhoneOptions): Promise<Page> {
  const device = deviceOf(options);
  const context = await browser.newContext({
    viewport: { width: device.width, height: device.height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  if (options.heard) await page.exposeFunction('heard', options.heard);
  await page.addInitScript((device) => Object.assign(globalThis, { device }), device);
  await page.goto(`${options.url}#${options.path ?? ''}`);
  return page;
}

/** Ends and starts the mini-program again on the same phone, its storage kept. */
export const restart = async ({ page }: WeappPhone): Promise<void> => {
  await page.reload();
};

/** Opens the mini-program on a phone of its own. */
export async function openWeappPhone(browser: Browser, options: PhoneOptions): Promise<WeappPhone> {
  const page = await openPage(browser, options);
  const answer: WeappPhone['answer'] = (method, params) =>
    page.evaluate(([method, params]) => controls.answerAutomator(method, params), [
      method,
      params,
    ] as const);
  return {
    page,
    answer,
    tap: async (params) => {
      const { x, y } = (await answer('landing', params)) as { x: number; y: number };
      await page.touchscreen.tap(x, y);
    },
    faults: () => page.evaluate(() => controls.faults()),
    calls: () => page.evaluate(() => controls.calls()),
    dataSent: () => page.evaluate(() => controls.dataSent()),
    setNetwork: (type) => page.evaluate((type) => controls.setNetwork(type), type),
    handset: () => page.evaluate(() => controls.phone()),
    close: () => page.context().close(),
  };
}

declare const controls: {
  answerAutomator: (method: string, params: Record<string, unknown>) => Promise<unknown>;
  faults: () => readonly string[];
  calls: () => readonly Call[];
  dataSent: () => Readonly<{ times: number; bytes: number }>;
  setNetwork: (type: string) => void;
  phone: () => Readonly<{ brightness: number; keepScreenOn: boolean; toast: string }>;
};
