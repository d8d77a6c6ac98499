import { type TeaHouse, openTeaHouse } from '../support/tea-house';
import { type H5Host, type HeldWindow, openH5Host } from './h5-host';

let host: H5Host;
let house: TeaHouse;
let windows: readonly HeldWindow[] = [];

/** The tea house and a browser with windows of its people, anew for each test. */
export function withTeaHouse(): Readonly<{
  house: () => TeaHouse;
  open: (openid: string, path?: string, from?: string) => Promise<HeldWindow>;
  /** The lines of somebody's statement. */
  historyOf: (openid: string) => Promise<readonly unknown[]>;
}> {
  beforeAll(async () => {
    host = await openH5Host();
  }, 60_000);
  afterAll(() => host.close());
  beforeEach(async () => {
    house = await openTeaHouse();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(windows.map(({ close }) => close()));
    windows = [];
    await house.close();
  });
  return {
    house: () => house,
    open: async (openid, path = '/pages/home/index', from = '') => {
      const opened = await host.window({ openid, gateway: house.cloud.url, path, from });
      windows = [...windows, opened];
      return opened;
    },
    historyOf: async (openid) => {
      const answer = await house.ask('member', { action: 'history' }, openid);
      return (answer as Readonly<{ lines: readonly unknown[] }>).lines;
    },
  };
}
