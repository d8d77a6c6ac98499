import { verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { fresh, lines } from '../support/till';

jest.setTimeout(60_000);

const second = 1000;

const step = 30 * second;

const minute = 60 * second;

let shop: Shop;
beforeAll(async () => {
  // More instances than usual, so that what comes at once is really worked on at once.
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

/** The first instant of the next step of the code. */
const nextStep = () => {
  shop.until((Math.floor(shop.now() / step) + 1) * step);
  return shop.now();
};

const scan = async (code: string, by = 'mei') =>
  verdict(await shop.as(by).staff({ action: 'scan', storeId: 'south', code }));

/** A purchase from a till that had no network at `shownAt`. */
const late = async (code: string, shownAt: number, by = 'mei') =>
  verdict(
    await shop.as(by).staff({
      action: 'record-purchase',
      requestId: fresh(),
      storeId: 'south',
      orderNo: fresh('late'),
      lines: lines(10),
      payFen: 1000,
      code,
      shownAt,
    }),
  );

describe('A till that reads wrong codes', () => {
  const wrong = (phone: Phone) => phone.shows(shop.now(), 'confirm');

  it('is locked after the 20th within ten minutes, also for right codes, until they have passed', async () => {
    const phone = await shop.joins('locked');
    await shop.hires('clumsy', 'staff');
    nextStep();
    const begun = shop.now();
    for (let count = 1; count <= 19; count += 1) await scan(wrong(phone), 'clumsy');
    expect(await scan(phone.shows(), 'clumsy')).toBe('granted');
    expect(await scan(wrong(phone), 'clumsy')).toBe('code-not-recognised');
    const locked = { action: 'scan', storeId: 'south', code: phone.shows() } as const;
    expect(await shop.as('clumsy').staff(locked)).toEqual({
      ok: false,
      refusal: { code: 'too-many-wrong-codes', waitSeconds: 600 },
    });
    expect(await late(phone.shows(), shop.now(), 'clumsy')).toBe('too-many-wrong-codes');
    expect(await scan(phone.shows(), 'mei')).toBe('granted');
    shop.until(begun + 10 * minute - 1);
    expect(await scan(phone.shows(), 'clumsy')).toBe('too-many-wrong-codes');
    shop.until(begun + 10 * minute);
    expect(await scan(phone.shows(), 'clumsy')).toBe('granted');
  });

  it('is locked as well when they come all at once, 5 times over', async () => {
    const phone = await shop.joins('flood');
    for (let round = 0; round < 5; round += 1) {
      const robot = `robot-${round}`;
      await shop.hires(robot, 'staff');
      for (let window = 0; window < 2; window += 1) {
        shop.wait(10 * minute);
        await phone.refresh();
        const code = wrong(phone);
        await Promise.all(Array.from({ length: 20 }, () => scan(code, robot)));
        expect(await scan(phone.shows(), robot)).toBe('too-many-wrong-codes');
      }
    }
  });
});
