import { granted, verdict } from '../support/answers';
import { midnight } from '../support/calendar';
import { type Shop, openShop } from '../support/shop';
import { fresh, scanned } from '../support/till';

jest.setTimeout(60_000);

const second = 1000;

const step = 30 * second;

const minute = 60 * second;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

/** The first instant of the next step of the code. */
const nextStep = () => {
  shop.until((Math.floor(shop.now() / step) + 1) * step);
  return shop.now();
};

const scan = async (code: string, by = 'mei') =>
  verdict(await shop.as(by).staff({ action: 'scan', storeId: 'south', code }));

const visit = (ticket: string, by = 'mei') =>
  shop.as(by).staff({ action: 'record-visit', requestId: fresh(), storeId: 'south', ticket });

const replaced = (code: string, at: number) =>
  code.slice(0, at) + String((Number(code[at]) + 1) % 10) + code.slice(at + 1);

describe('A member code', () => {
  it('is read in its step and the next, at every second, and then called expired', async () => {
    const phone = await shop.joins('window');
    const shownAt = nextStep();
    const code = phone.shows();
    for (let after = 0; after < 60; after += 1) {
      shop.until(shownAt + after * second);
      expect([after, await scan(code)]).toEqual([after, 'granted']);
    }
    shop.until(shownAt + minute - 1);
    expect(await scan(code)).toBe('granted');
    shop.until(shownAt + minute);
    expect(await scan(code)).toBe('code-expired');
    shop.until(shownAt + 2 * minute);
    expect(await scan(code)).toBe('code-expired');
  });

  it('is not read before its step, not even a millisecond', async () => {
    const phone = await shop.joins('early');
    const next = nextStep() + step;
    shop.until(next - 1);
    expect(await scan(phone.shows(next))).toBe('code-not-recognised');
    shop.until(next);
    expect(await scan(phone.shows(next))).toBe('granted');
  });

  it('is read across midnight, from the key of the day it was shown on', async () => {
    const phone = await shop.joins('midnight');
    const turn = midnight('2026-03-10');
    shop.until(turn - 1);
    await phone.refresh();
    const before = phone.shows();
    shop.until(turn);
    expect(await scan(before)).toBe('granted');
    expect(await scan(phone.shows())).toBe('granted');
    shop.until(turn + step);
    expect(await scan(before)).toBe('code-expired');
  });

  it('is refused when one digit differs, or when it was made for another purpose', async () => {
    const phone = await shop.joins('tampered');
    await shop.hires('tester', 'staff');
    const code = phone.shows();
    for (let at = 0; at < code.length; at += 1) {
      expect(await scan(replaced(code, at), 'tester')).toBe('not-a-member-code');
    }
    expect(await scan(phone.shows(shop.now(), 'confirm'), 'tester')).toBe('code-not-recognised');
    expect(await scan(`${code} `.repeat(2).trim(), 'tester')).toBe('not-a-member-code');
  });

  it('serves one act of value, by however many tills', async () => {
    const phone = await shop.joins('single');
    shop.wait(minute);
    const tickets = await Promise.all(
      ['mei', 'hao', 'mei', 'hao'].map(async (by) => {
        const code = phone.shows();
        const asked = { action: 'scan', storeId: 'south', code } as const;
        return [by, granted(await shop.as(by).staff(asked)).ticket] as const;
      }),
    );
    const verdicts = await Promise.all(
      tickets.map(async ([by, ticket]) => verdict(await visit(ticket, by))),
    );
    expect(verdicts.sort()).toEqual([
      'code-already-used',
      'code-already-used',
      'code-already-used',
      'granted',
    ]);
  });

  it('older than one that was used is refused', async () => {
    const phone = await shop.joins('older');
    const older = await scanned(shop, phone);
    const newer = await scanned(shop, phone);
    expect(verdict(await visit(newer))).toBe('granted');
    expect(verdict(await visit(older))).toBe('code-already-used');
  });
});
