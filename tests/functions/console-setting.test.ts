import type { Answer } from '../support/answers';
import { verdict } from '../support/answers';
import { masterKeys, openShop, type Shop } from '../support/shop';

jest.setTimeout(60_000);

/** A shop whose functions list these sources of the console. */
const withSources = (sources: string): Promise<Shop> =>
  openShop({ environment: { HUITOU_MASTER_KEYS: masterKeys, HUITOU_CONSOLE_SOURCES: sources } });

const asks = async ({ cloud }: Shop, source: string): Promise<string> => {
  const asked = cloud.call('operator', { action: 'stores', operator: 'boss' }, { source });
  return verdict((await asked) as Answer);
};

describe('The list of console sources', () => {
  it('never lets in a call without a source, however the list is written', async () => {
    const shop = await withSources('wx_devtools,,wx_console,');
    expect(await asks(shop, '')).toBe('not-allowed');
    expect(await asks(shop, 'wx_console')).toBe('granted');
    expect(await asks(shop, 'wx_devtools')).toBe('granted');
    expect(await asks(shop, 'wx_http')).toBe('not-allowed');
    await shop.stop();
  });
});
