import {
  type Asking,
  type Grant,
  createReminders,
  standingOf,
} from '../../../client/app/src/store/reminders';
import type { SubscribeSettings } from '../../../client/app/src/platform/subscribe';
import { accepted, openPhone } from './phone';

const grant: Grant = {
  ...{ template: 'coupon-expiring', templateId: 'wx-template', category: 'coupon-expiring' },
  ...{ name: '优惠券到期提醒', kind: 'one-time', count: 0, open: false, answer: null },
};
const asks: SubscribeSettings = { off: false, kept: {} };
const keeps = (answer: 'accept' | 'reject' | 'ban'): SubscribeSettings => ({
  ...{ off: false, kept: { 'wx-template': answer } },
});

const openReminders = (settings: SubscribeSettings, said: Asking['ask']) => {
  const phone = openPhone([accepted({ grants: [] })]);
  const asked: (readonly string[])[] = [];
  let instant = 0;
  const reminders = createReminders(phone.line, {
    ask: (ids) => {
      asked.push(ids);
      return said(ids);
    },
    settings: () => Promise.resolve(settings),
    now: () => (instant += 1),
  });
  return { phone, asked, reminders };
};

const yes: Asking['ask'] = async (ids) => Object.fromEntries(ids.map((id) => [id, 'accept']));

describe('A reminder', () => {
  it.each([
    ['asks', asks, null],
    ['kept', keeps('accept'), 'ban'],
    ['off', keeps('reject'), null],
    ['off', keeps('ban'), null],
    ['off', { off: true, kept: { 'wx-template': 'accept' } }, null],
    ['off', asks, 'ban'],
    ['off', asks, 'filter'],
    ['asks', asks, 'reject'],
  ] as const)(
    'stands as %s by what WeChat says and what was answered',
    (standing, said, answer) => {
      expect(standingOf(said, { ...grant, answer })).toBe(standing);
    },
  );

  it('asks at the very tap and writes down what was said', async () => {
    const { reminders, asked, phone } = openReminders(asks, yes);
    const asking = reminders.remind(grant);
    expect(asked).toEqual([['wx-template']]);
    expect(await asking).toMatchObject({ said: 'accept', noted: { ok: true } });
    expect(phone.calls).toMatchObject([
      { event: { answers: [{ template: 'coupon-expiring', answer: 'accept' }] } },
    ]);
  });

  it('twice is two grants, not one request', async () => {
    const { reminders, phone } = openReminders(asks, yes);
    await reminders.remind(grant);
    await reminders.remind(grant);
    expect(new Set(phone.calls.map(({ event }) => event['requestId'])).size).toBe(2);
  });

  it('writes nothing down where nobody can be asked', async () => {
    const { reminders, phone } = openReminders(asks, async () => null);
    expect(await reminders.remind(grant)).toBeNull();
    expect(phone.calls).toEqual([]);
  });
});

describe('Topping up', () => {
  const topsUp = async (settings: SubscribeSettings, count: number | null) => {
    const { reminders, asked } = openReminders(settings, yes);
    await reminders.look();
    reminders.topUp({ ...grant, count });
    return asked.length;
  };

  it('asks only who always says yes, and so sees nothing', async () => {
    expect(await topsUp(keeps('accept'), 0)).toBe(1);
    expect(await topsUp(asks, 0)).toBe(0);
    expect(await topsUp(keeps('reject'), 0)).toBe(0);
    expect(await topsUp({ off: true, kept: { 'wx-template': 'accept' } }, 0)).toBe(0);
  });

  it('ends with twenty: before, at and after', async () => {
    expect(await topsUp(keeps('accept'), 19)).toBe(1);
    expect(await topsUp(keeps('accept'), 20)).toBe(0);
    expect(await topsUp(keeps('accept'), 21)).toBe(0);
    expect(await topsUp(keeps('accept'), null)).toBe(0);
  });

  it('does nothing where there is no such reminder', async () => {
    const { reminders, asked } = openReminders(keeps('accept'), yes);
    await reminders.look();
    reminders.topUp(undefined);
    expect(asked).toEqual([]);
  });
});
