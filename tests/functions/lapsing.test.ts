import { dayOf } from '../../shared/domain/kernel/day';
import type { Member } from '../../shared/domain/members';
import { type QuadrantTerms, quadrantOf } from '../../shared/domain/retention';
import { granted, verdict } from '../support/answers';
import { daysAfter } from '../support/calendar';
import { type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
let lastOn: string;
beforeAll(async () => {
  shop = await openShop();
  const [lin, tao] = [await shop.joins('lin'), await shop.joins('tao')];
  await shop.joins('an');
  granted(await buys(shop, tao, { yuan: 10 }));
  for (let visit = 0; visit < 3; visit += 1) {
    await lin.refresh();
    granted(await buys(shop, lin, { yuan: 10 }));
    lastOn = dayOf(shop.now());
    shop.wait(10 * DAY);
  }
  granted(await shop.relay());
});
afterAll(() => shop.stop());

const lapsing = async () => granted(await shop.console({ action: 'lapsing' }));

describe('A member is lapsing', () => {
  it('by the preset while the shop knows too little, from its day on and not before', async () => {
    // Tao came once, 30 days ago; Lin three times, last 10 days ago, and 25 more days go by.
    shop.wait(25 * DAY);
    const { bands, members } = await lapsing();
    expect(bands).toHaveLength(6);
    expect(bands[0]).toEqual({
      ...{ band: 0, longestGap: null, days: 45, gone: null, by: 'preset' },
      ...{ members: 1, lapsing: 1 },
    });
    expect(bands[2]).toMatchObject({ band: 2, longestGap: 16, members: 1, lapsing: 0 });
    expect(members.map(({ band, awayDays }) => ({ band, awayDays }))).toEqual([
      { band: 0, awayDays: 54 },
    ]);
    shop.wait(10 * DAY);
    expect((await lapsing()).bands[2]).toMatchObject({ lapsing: 0 });
    shop.wait(DAY);
    const later = await lapsing();
    expect(later.bands[2]).toMatchObject({ lapsing: 1 });
    expect(later.members[0]).toMatchObject({ band: 2, lastOn, awayDays: 45, since: later.asOf });
  });

  it('or new, or coming: each is in one quadrant, the same one that their days give', async () => {
    const { bands } = await lapsing();
    const awayDays = Object.fromEntries(
      bands.map(({ band, days }) => [band, days]),
    ) as QuadrantTerms['awayDays'];
    const stored = await shop.documents.all<{ no: string; state: Member }>('members');
    for (const newDays of [1, 20, 60, 365]) {
      const asked = { action: 'quadrants', newDays } as const;
      const { asOf, members, quadrants: found } = granted(await shop.console(asked));
      expect(members).toBe(stored.length);
      const expected = stored.map(({ no, state: { enrolledOn, presence } }) => ({
        no,
        quadrant: quadrantOf(
          { enrolledOn, visits: presence.days.visit },
          { asOf, newDays, awayDays },
        ),
      }));
      for (const { quadrant, members: counted } of found) {
        const its = expected.filter((one) => one.quadrant === quadrant).map(({ no }) => no);
        expect(counted).toBe(its.length);
        const { listed } = granted(await shop.console({ ...asked, list: quadrant }));
        expect(listed.map(({ memberNo }) => memberNo).sort()).toEqual(its.sort());
      }
    }
  });

  it('and it is said why, on any closed day, as it was then', async () => {
    const { members } = await lapsing();
    const { memberNo, since } = members.find(({ band }) => band === 2) ?? {
      memberNo: '',
      since: '',
    };
    const on = async (day: string) =>
      granted(await shop.console({ action: 'explain', memberNo, on: day }));
    expect(await on(since)).toMatchObject({
      ...{ asOf: since, eligible: true, band: 2, lastOn, quadrant: 'lost-recall', by: 'preset' },
      conditions: [
        { rule: 'came-before', found: 3, needed: 1, passes: true, changesOn: null },
        { rule: 'away-long-enough', found: 45, needed: 45, passes: true, changesOn: null },
      ],
    });
    expect(await on(daysAfter(since, -1))).toMatchObject({
      ...{ eligible: false, quadrant: 'old-activation' },
      conditions: [{ passes: true }, { found: 44, needed: 45, passes: false, changesOn: since }],
    });
    expect(await on(daysAfter(lastOn, -1))).toMatchObject({ band: 2, eligible: false });
    const today = dayOf(shop.now());
    expect(verdict(await shop.console({ action: 'explain', memberNo, on: today }))).toBe(
      'day-not-closed',
    );
  });

  it('never without a visit', async () => {
    shop.wait(400 * DAY);
    expect((await lapsing()).members).toHaveLength(2);
  });
});
