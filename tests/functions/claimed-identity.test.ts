import type { Identity } from '../../local/functions/identity';
import { type Answer, granted, verdict } from '../support/answers';
import { type Shop, openShop, openidOf } from '../support/shop';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.joins('lin');
  await shop.hires('otto', 'staff', ['north']);
  const staffId = await shop.hires('gone', 'operator', ['south']);
  granted(await shop.console({ action: 'revoke-staff', staffId }));
});
afterAll(() => shop.stop());

const person = (name: string): Identity => ({ source: 'wx_client', openid: openidOf(name) });

const callers: Readonly<Record<string, Identity>> = {
  nobody: { source: 'wx_client' },
  shopper: person('passer-by'),
  member: person('lin'),
  elsewhere: person('otto'),
  staff: person('mei'),
  dismissed: person('gone'),
  manager: person('hao'),
  operator: person('lan'),
  console: { source: 'wx_devtools' },
  nameless: { source: 'wx_devtools' },
  timer: { source: 'wx_trigger' },
  http: { source: 'wx_http' },
  chained: { source: 'wx_client,scf', openid: openidOf('lan') },
  unknown: { source: '' },
};

type Caller = keyof typeof callers;

const call = (door: string, event: object, caller: Caller) =>
  shop.cloud.call(
    door,
    caller === 'console' ? { operator: 'boss', ...event } : event,
    callers[caller] ?? { source: '' },
  ) as Promise<Answer>;

// Joining comes last: it would make members of the guests.

describe('What an event says about its sender', () => {
  it('changes nothing under the names the platform uses', async () => {
    const plain = await call('member', { action: 'home' }, 'member');
    for (const forged of [
      { userInfo: { openId: openidOf('mei'), appId: 'x' } },
      { tcbContext: { OPENID: openidOf('mei') } },
    ]) {
      expect(await call('member', { action: 'home', ...forged }, 'member')).toEqual(plain);
    }
  });

  it.each(['openid', 'OPENID', '_openid', 'openId', 'memberId', 'role', 'FROM_OPENID'])(
    'is refused under the name %s',
    async (key) => {
      const event = { action: 'home', [key]: openidOf('mei') };
      expect(await call('member', event, 'member')).toMatchObject({
        refusal: { code: 'malformed-input', field: key },
      });
    },
  );

  it('opens no door that its source does not', async () => {
    const forged = { httpMethod: 'POST', headers: {}, Type: 'Timer', SOURCE: 'wx_trigger' };
    const event = { action: 'stores', operator: 'boss', ...forged };
    const hears = async (caller: Caller) => verdict(await call('operator', event, caller));
    expect(await hears('http')).toBe('not-allowed');
    expect(await hears('timer')).toBe('not-allowed');
    expect(await hears('staff')).toBe('malformed-input');
  });

  it('never reaches the next caller of a warm instance', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `warm-${i}`);
    const phones = await Promise.all(names.map((name) => shop.joins(name)));
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        const name = names[i % names.length] ?? '';
        return shop.as(name).member({ action: 'home' });
      }),
    );
    answers.forEach((answer, i) => {
      expect(granted(answer).card.no).toBe(phones[i % names.length]?.no);
    });
  });
});
