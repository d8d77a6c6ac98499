import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const texts = { purpose: 'marketing', channel: 'sms', version: 1 } as const;
const choose = (name: string, choices: readonly object[]) =>
  shop.as(name).member({ action: 'set-consent', requestId: fresh('consent'), choices });
const smsOf = (consents: readonly Readonly<{ purpose: string; channel: string | null }>[]) =>
  consents.find(({ purpose, channel }) => purpose === texts.purpose && channel === texts.channel);

describe('The consents of a member', () => {
  it('stand as the programme words them, until something is said', async () => {
    await shop.joins('lin');
    const page = granted(await shop.as('lin').member({ action: 'consents' }));
    expect(smsOf(page.consents)).toMatchObject({ given: false, receipt: null, version: 1 });
    expect(page.budget).toEqual({ touches: 2, days: 7 });
  });

  it('are given with a receipt, and withdrawn by the same tap', async () => {
    const given = granted(await choose('lin', [{ ...texts, given: true }]));
    const receipt = { given: true, version: 1, at: shop.now(), where: 'mini-program' };
    expect(smsOf(given.consents)).toMatchObject({ given: true, receipt });
    shop.wait(1000);
    const back = granted(await choose('lin', [{ ...texts, given: false }]));
    expect(smsOf(back.consents)).toMatchObject({ given: false, receipt: { at: shop.now() } });
  });

  it('are not given to words that have changed', async () => {
    expect(verdict(await choose('lin', [{ ...texts, version: 2, given: true }]))).toBe(
      'consent-text-changed',
    );
  });

  it('are all told to the desk, with the grants', async () => {
    const lin = await shop.joins('mo');
    const answers = [{ template: 'coupon-expiring', answer: 'accept' }];
    const noted = { action: 'note-grants', requestId: 'mo-taps-once', answers } as const;
    const once = granted(await shop.as('mo').member(noted));
    expect(granted(await shop.as('mo').member(noted))).toEqual(once);
    const told = granted(await shop.console({ action: 'reach-of', memberNo: lin.no }));
    expect(told).toMatchObject({
      mayPersonalise: true,
      budget: { touches: 2, days: 7, left: 2 },
      grants: [{ template: 'coupon-expiring', count: 1, answer: 'accept' }, {}, {}],
      ...{ open: [], touches: [] },
    });
    granted(
      await choose('mo', [{ purpose: 'personalise', channel: null, given: false, version: 1 }]),
    );
    expect(granted(await shop.console({ action: 'reach-of', memberNo: lin.no }))).toMatchObject({
      mayPersonalise: false,
    });
  });
});
