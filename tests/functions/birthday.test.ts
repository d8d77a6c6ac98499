import { granted } from '../support/answers';
import { clock } from '../support/calendar';
import { type Phone, type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const solar = (month: number, day: number) => ({ calendar: 'solar', month, day });

const tells = (name: string, birthday: object | null, given: object = {}) =>
  shop.as(name).member({
    action: 'tell-birthday',
    requestId: fresh('birthday'),
    birthday,
    fourteenOrOlder: true,
    ...given,
  });

const home = async (name: string) => granted(await shop.as(name).member({ action: 'home' }));
const coupons = async (name: string) =>
  granted(await shop.as(name).member({ action: 'wallet' })).live.map((coupon) => coupon.name);
const scan = async (phone: Phone) => {
  shop.wait(60_000);
  await phone.refresh();
  const code = phone.shows();
  return granted(await shop.as('mei').staff({ action: 'scan', storeId: 'south', code }));
};
const refusalOf = async (answer: ReturnType<typeof tells>) => {
  const { ok, ...heard } = await answer;
  return ok ? null : (heard as { refusal: unknown }).refusal;
};

describe('A birthday', () => {
  it('told within its window brings its gifts at once', async () => {
    await shop.joins('now');
    const told = granted(await tells('now', solar(3, 9)));
    expect(told.rewarded).toBe(true);
    expect(told.birthday).toMatchObject({
      birthday: solar(3, 9),
      on: '2026-03-09',
      isToday: true,
      window: { opensOn: '2026-03-02', closesOn: '2026-03-24' },
      rewardedOn: '2026-03-09',
    });
    expect(await coupons('now')).toEqual(['生日茶']);
    expect((await home('now')).card.points.balance).toBe(66 + 20);
    const history = granted(await shop.as('now').member({ action: 'history' }));
    expect(history.lines).toMatchObject([
      { why: 'task', change: 20 },
      { why: 'birthday', change: 66, about: '2026-03-09' },
    ]);
  });

  it('told again by the same request brings nothing twice', async () => {
    await shop.joins('twice');
    const requestId = fresh('birthday');
    const first = await tells('twice', solar(3, 10), { requestId });
    expect(await tells('twice', solar(3, 10), { requestId })).toEqual(first);
    expect(await coupons('twice')).toEqual(['生日茶']);
  });

  it('changed once the gift has come counts from the first of January', async () => {
    await shop.joins('edits');
    granted(await tells('edits', solar(3, 11)));
    const changed = granted(await tells('edits', solar(3, 20)));
    expect(changed).toMatchObject({
      rewarded: false,
      birthday: { birthday: solar(3, 11), next: { birthday: solar(3, 20), from: '2027-01-01' } },
    });
    expect(await coupons('edits')).toEqual(['生日茶']);
  });

  it('can be forgotten, and told anew brings no second gift this year', async () => {
    await shop.joins('forgets');
    granted(await tells('forgets', solar(3, 9)));
    const forgotten = granted(await tells('forgets', null));
    expect(forgotten.birthday).toMatchObject({ birthday: null, on: null, window: null });
    granted(await tells('forgets', solar(3, 9)));
    expect(await coupons('forgets')).toEqual(['生日茶']);
  });

  it('says what it is asked for before it is told', async () => {
    await shop.joins('asks');
    expect((await home('asks')).birthday).toEqual({
      ...{ birthday: null, next: null, on: null, isToday: false, window: null, rewardedOn: null },
      ...{ beforeDays: 7, afterDays: 15 },
      gifts: [
        { kind: 'coupon', coupon: 'birthday-tea', name: '生日茶' },
        { kind: 'points', points: 66 },
      ],
    });
  });

  it('is not taken from a child, who keeps everything else', async () => {
    await shop.joins('child');
    const young = tells('child', solar(3, 9), { fourteenOrOlder: false });
    expect(await refusalOf(young)).toEqual({ code: 'too-young', leastAge: 14 });
    expect(await refusalOf(tells('child', solar(3, 9), { fourteenOrOlder: undefined }))).toEqual({
      code: 'too-young',
      leastAge: 14,
    });
    expect((await home('child')).birthday.birthday).toBeNull();
  });

  it.each([
    ['30 February', solar(2, 30), 'birthday.day', 'a day of that month'],
    ['31 April', solar(4, 31), 'birthday.day', 'a day of that month'],
    ['month 13', solar(13, 1), 'birthday.month', /12/],
    ['lunar month 13', { calendar: 'lunar', month: 13, day: 1 }, 'birthday.month', /12/],
    ['the 31st of a lunar month', { calendar: 'lunar', month: 1, day: 31 }, 'birthday.day', /30/],
    ['a year', { ...solar(3, 9), year: 1990 }, 'birthday.year', /never/],
    ['a text', '2026-02-30', 'birthday', /Object/],
    [
      'a leap month by the solar calendar',
      { ...solar(3, 9), leap: true },
      'birthday.leap',
      /never/,
    ],
  ])('with %s is refused with field and reason', async (...[, birthday, field, reason]) => {
    await shop.joins('mistaken');
    const refusal = await refusalOf(tells('mistaken', birthday as object));
    expect(refusal).toMatchObject({ code: 'malformed-input', field });
    expect((refusal as { reason: string }).reason).toMatch(reason);
  });
});

describe('Staff', () => {
  it('are told of the week and of nothing more, nor is the desk', async () => {
    const phone = await shop.joins('hinted');
    granted(await tells('hinted', { calendar: 'lunar', month: 1, day: 25, leap: false }));
    const seen = await scan(phone);
    expect(seen.birthdayThisWeek).toBe(true);
    expect((await scan(await shop.joins('nobody'))).birthdayThisWeek).toBe(false);
    const desk = granted(await shop.console({ action: 'member', memberNo: phone.no }));
    expect(desk.chained).toBe(true);
    for (const told of [seen, desk]) {
      expect(JSON.stringify(told)).not.toMatch(/"lunar"|birthdayOn|2026-03-13|"month"/);
    }
  });
});

describe('A member not seen for years', () => {
  it('has every gift of every year, each from its own day, once the timer runs again', async () => {
    await shop.joins('away');
    granted(await tells('away', solar(6, 1)));
    shop.until(clock('2028-06-02'));
    await shop.nightly();
    await shop.relay();
    type Told = Readonly<{ events: readonly Readonly<{ kind: string; on?: string }>[] }>;
    const entries = await shop.documents.all<Told>('entries');
    const came = entries
      .flatMap(({ events }) => events)
      .flatMap(({ kind, on }) => (kind === 'birthday-window-opened' ? [on] : []));
    expect(came).toEqual(expect.arrayContaining(['2026-05-25', '2027-05-25', '2028-05-25']));
    expect(await coupons('away')).toEqual(['生日茶']);
    expect((await home('away')).birthday.rewardedOn).toBe('2028-05-25');
  });
});
