import automator from 'miniprogram-automator';
import { type Browser } from 'playwright-core';
import { openBridge } from '../support/automator-bridge/bridge';
import { openChromium } from '../support/mini-runtime/chromium';
import { type Served, serveMiniProgram } from '../support/mini-runtime/serve-mini-program';
import {
  type PhoneOptions,
  type WeappPhone,
  openWeappPhone,
} from '../support/mini-runtime/weapp-phone';
import { type Hand } from './hand';
import { weappHand } from './weapp-hand';

/** A phone in somebody's hand. */
export type HeldPhone = Readonly<{ hand: Hand; phone: WeappPhone; close: () => Promise<void> }>;

type Options = Omit<PhoneOptions, 'url'>;

/** The weapp build on phones of this machine. */
export type WeappHost = Readonly<{
  phone: (options: Options) => Promise<HeldPhone>;
  close: () => Promise<void>;
}>;

async function hold(browser: Browser, served: Served, options: Options): Promise<HeldPhone> {
  const phone = await openWeappPhone(browser, { url: served.url, ...options });
  const bridge = await openBridge(phone);
  const program = await automator.connect({ wsEndpoint: bridge.wsEndpoint });
  return {
    hand: weappHand(program),
    phone,
    close: async () => {
      program.disconnect();
      await bridge.close();
      await phone.close();
    },
  };
}

/** Serves the weapp build and opens a browser for its phones. */
export async function openWeappHost(
  folder = process.env.WEAPP ?? 'dist/weapp',
): Promise<WeappHost> {
  const served = await serveMiniProgram(folder);
  const browser = await openChromium();
  return {
    phone: (options) => hold(browser, served, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
