import { addDays, dayOf } from '../../shared/domain/kernel/day';
import type { OccasionTerms } from '../../shared/domain/occasions';
import { granted } from '../support/answers';
import { clock, daysAfter, monday } from '../support/calendar';
import { cup } from '../support/mall';
import { type Messaging, messagingIn, openMessagingShop } from '../support/messaging';
import { runBy } from '../support/publish';
import { type Shop, openidOf } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(90_000);

const friday = daysAfter(monday, 4);
const startsAt = clock(friday, '14:00:00.000');
const tasting: OccasionTerms = {
  ...{ id: 'tasting', name: '春茶品鉴', note: null, stores: ['south'], places: null },
  ...{ walkIn: false, gift: null, startsAt, endsAt: startsAt + 7_200_000 },
  signUp: { from: clock(monday), until: startsAt, cancelUntil: startsAt },
};

let shop: Shop;
let at: Messaging;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
  await runBy(shop, { ...cup(null), occasions: [tasting] });
});
afterAll(() => shop.stop());

const signUp = async (name: string) => {
  await shop.joins(name);
  granted(
    await shop.as(name).member({
      ...{ action: 'sign-up', requestId: fresh('sign-up'), occasion: 'tasting' },
    }),
  );
};

const allows = async (name: string, template: string) => {
  granted(
    await shop.as(name).member({
      ...{ action: 'note-grants', requestId: fresh('grants') },
      answers: [{ template, answer: 'accept' }],
    }),
  );
  shop.cloud.openApi.grant(openidOf(name), `${template}-template`, 1);
};

const toldByWechat = (name: string) =>
  shop.cloud.openApi
    .sent()
    .filter(({ data }) => data['touser'] === openidOf(name))
    .map(({ data }) => data['template_id']);

const night = async (on: string) => {
  shop.until(clock(on, '00:10:00.000'));
  granted(await shop.nightly());
  shop.until(clock(on, '09:00:00.000'));
  granted(await shop.relay());
};

describe('What can be asked for', () => {
  const asked = async (name: string, action: 'offers' | 'rewards' | 'occasions') =>
    granted(await shop.as(name).member({ action })).reminders.map(({ category }) => category);

  it('is on each page the reminder of what is had there', async () => {
    await shop.joins('asks');
    expect(await asked('asks', 'offers')).toEqual(['coupon-expiring']);
    expect(await asked('asks', 'rewards')).toEqual(['coupon-expiring', 'pick-up-ending']);
    expect(await asked('asks', 'occasions')).toEqual(['occasion-starting']);
  });

  it('is nothing for who turned the notices of WeChat off', async () => {
    await shop.joins('silent');
    granted(await at.choose('silent', { purpose: 'service', channel: 'subscribe' }, false));
    for (const action of ['offers', 'rewards', 'occasions'] as const)
      expect(await asked('silent', action)).toEqual([]);
  });
});

describe('An occasion that is about to start', () => {
  it('is told the day before, once, by the grant for it or in the inbox; not to who cancelled', async () => {
    for (const name of ['granted', 'plain', 'cancelled']) await signUp(name);
    await allows('granted', 'occasion-starting');
    granted(
      await shop.as('cancelled').member({
        ...{ action: 'cancel-sign-up', requestId: fresh('cancel'), occasion: 'tasting' },
      }),
    );
    await night(daysAfter(monday, 2));
    expect(toldByWechat('granted')).toEqual([]);
    await night(daysAfter(monday, 3));
    await signUp('late');
    await night(friday);
    expect(toldByWechat('granted')).toEqual(['occasion-starting-template']);
    for (const name of ['granted', 'plain', 'late'])
      expect((await at.inboxOf(name)).messages).toMatchObject([
        { about: '活动开始提醒', page: 'events/pages/occasions/index' },
      ]);
    expect((await at.inboxOf('cancelled')).messages).toEqual([]);
    const [told] = (await at.inboxOf('late')).messages;
    expect(told?.why).toBe('你报了名：「春茶品鉴」，3 月 13 日 14:00 开始。');
  });
});

describe('Goods that wait', () => {
  it('are reminded of once, by the grant for it, and not once they are fetched', async () => {
    const pickUps: { id: string; remindAt: number | null }[] = [];
    for (const name of ['waits', 'fetched']) {
      const { no } = await shop.joins(name);
      const gift = { memberNo: no, points: 100, reason: '开业' };
      granted(await shop.console({ action: 'adjust', requestId: fresh('gift'), ...gift }));
      const { pickUp } = granted(
        await shop.as(name).member({
          ...{ action: 'redeem-reward', requestId: fresh('redeem'), reward: 'cup', points: 100 },
        }),
      );
      if (pickUp !== null) pickUps.push(pickUp);
      await allows(name, 'pick-up-ending');
    }
    const { _id } = await shop.documents.one<{ _id: string }>('members', {
      'state.rewards.pickUps.id': pickUps[1]?.id,
    });
    await shop.documents.update(
      'members',
      { _id },
      { $set: { 'state.rewards.pickUps.0.state': 'handed-over' } },
    );
    const on = dayOf(pickUps[0]?.remindAt ?? 0);
    await night(addDays(on, -1));
    expect(toldByWechat('waits')).toEqual([]);
    await night(on);
    await night(addDays(on, 1));
    expect(toldByWechat('waits')).toEqual(['pick-up-ending-template']);
    expect((await at.inboxOf('waits')).messages).toMatchObject([
      { about: '取货到期提醒', channel: 'subscribe', page: 'wallet/pages/mall/index' },
    ]);
    expect(toldByWechat('fetched')).toEqual([]);
  });
});
