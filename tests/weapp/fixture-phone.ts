import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import automator from 'miniprogram-automator';
import { openBridge } from '../support/automator-bridge/bridge';
import { openChromium } from '../support/mini-runtime/chromium';
import { serveMiniProgram } from '../support/mini-runtime/serve-mini-program';
import { type WeappPhone, openWeappPhone } from '../support/mini-runtime/weapp-phone';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;

/** The hand-written mini-program on a phone, and the automator's hold on it. */
export type FixturePhone = Readonly<{
  phone: WeappPhone;
  hand: MiniProgram;
  close: () => Promise<void>;
}>;

/** A gateway that answers every call with the name it was called by. */
async function openEcho() {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.end(JSON.stringify({ caller: request.headers['x-openid'], path: request.url }));
    request.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export const leafFolder = join(__dirname, 'fixtures/leaf');

/** Opens the fixture on a phone whose calls go to an echo. */
export async function openFixturePhone(): Promise<FixturePhone> {
  const echo = await openEcho();
  const served = await serveMiniProgram(leafFolder);
  const browser = await openChromium();
  const phone = await openWeappPhone(browser, {
    url: served.url,
    openid: 'o-lin',
    gateway: echo.url,
  });
  const bridge = await openBridge(phone);
  const hand = await automator.connect({ wsEndpoint: bridge.wsEndpoint });
  return {
    phone,
    hand,
    close: async () => {
      hand.disconnect();
      await bridge.close();
      await browser.close();
      await served.close();
      await new Promise((resolve) => echo.server.close(resolve));
    },
  };
}
