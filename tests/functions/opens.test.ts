import { dayOf } from '../../shared/domain/kernel/day';
import type { Member } from '../../shared/domain/members';
import { daysIn } from '../../shared/domain/presence';
import { granted } from '../support/answers';
import { daysAfter } from '../support/calendar';
import { type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(60_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 3 });
});
afterAll(() => shop.stop());

const opens = (name: string, earlier: readonly string[] = []) =>
  shop.as(name).member({ action: 'note-open', earlier });

const stored = (no: string) =>
  shop.documents.one<{ rev: number; state: Member }>('members', { no });

describe('Opening the mini-program', () => {
  it('is written once a day, told at once or again', async () => {
    const { no } = await shop.joins('lin');
    const today = dayOf(shop.now());
    await Promise.all([opens('lin'), opens('lin'), opens('lin')]);
    const { rev, state } = await stored(no);
    expect(daysIn(state.presence.days.open)).toEqual([today]);
    expect(granted(await opens('lin'))).toEqual({ today });
    expect((await stored(no)).rev).toBe(rev);
  });

  it('is how many of a cohort look at it again, and moves no figure of visits', async () => {
    const tao = await shop.joins('tao');
    granted(await buys(shop, tao, { yuan: 20 }));
    const first = dayOf(shop.now());
    granted(await opens('tao'));
    shop.wait(2 * DAY);
    granted(await opens('tao', [daysAfter(first, 1)]));
    shop.wait(DAY);
    granted(await shop.relay());
    const told = async (of: 'visit' | 'open') => {
      const measures = [1, 2, 3].map((day) => ({ mode: 'on-day', day }) as const);
      const asked = { action: 'retention', from: first, to: first, of, measures } as const;
      return granted(await shop.console(asked)).measures.map(({ pooled }) => pooled.hits);
    };
    expect(await told('open')).toEqual([1, 1, 0]);
    expect(await told('visit')).toEqual([0, 0, 0]);
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });

  it('does not push the points out of the statement', async () => {
    const an = await shop.joins('an');
    granted(await buys(shop, an, { yuan: 30 }));
    for (let day = 0; day < 25; day += 1) {
      shop.wait(DAY);
      granted(await opens('an'));
      if (day === 12) granted(await shop.relay());
    }
    const { lines } = granted(await shop.as('an').member({ action: 'history' }));
    expect(lines.map(({ change }) => change)).toEqual([30]);
  });
});
