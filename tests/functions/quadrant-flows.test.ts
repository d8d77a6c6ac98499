import { dayOf } from '../../shared/domain/kernel/day';
import type { Member } from '../../shared/domain/members';
import { quadrantOf } from '../../shared/domain/retention';
import { granted, verdict } from '../support/answers';
import { daysAfter } from '../support/calendar';
import { everyPage } from '../support/every-page';
import { imported } from '../support/imported';
import { type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(240_000);

const DAY = 24 * 3_600_000;
/** Too few gaps are known for a curve: the preset stands for every rhythm. */
const awayDays = { 0: 45, 1: 45, 2: 45, 3: 45, 4: 45, 5: 45 };

let shop: Shop;
let first: string;

beforeAll(async () => {
  shop = await openShop();
  const [lin] = [await shop.joins('lin'), await shop.joins('tao')];
  granted(await buys(shop, lin, { yuan: 30 }));
  first = dayOf(shop.now());
  for (let from = 0; from < 120; from += 20) granted(await shop.console(imported(from, 20)));
  shop.wait(DAY);
  await shop.joins('late');
});
afterAll(() => shop.stop());

const states = async (): Promise<readonly Member[]> =>
  (await shop.documents.all<{ state: Member }>('members')).map(({ state }) => state);

describe('Flows between quadrants', () => {
  it('lead each member from one to one, and add up to the quadrants of both days', async () => {
    shop.wait(40 * DAY);
    const to = dayOf(shop.now() - DAY);
    const told = granted(await shop.console({ action: 'quadrant-flows', from: first, to }));
    const all = await states();
    const placed = (asOf: string) => (quadrant: string) =>
      all.filter(
        ({ enrolledOn, presence }) =>
          enrolledOn <= asOf
          && quadrantOf(
            { enrolledOn, visits: presence.days.visit },
            { asOf, newDays: 30, awayDays },
          ) === quadrant,
      ).length;
    for (const { quadrant, before, after } of told.quadrants) {
      expect([quadrant, before, after]).toEqual([
        quadrant,
        placed(first)(quadrant),
        placed(to)(quadrant),
      ]);
    }
    const { quadrants } = granted(await shop.console({ action: 'quadrants' }));
    expect(told.quadrants.map(({ after }) => after)).toEqual(
      quadrants.map(({ members }) => members),
    );
    expect(told.flows.reduce((sum, { members }) => sum + members, 0)).toBe(all.length);
    expect(told.flows).toContainEqual({
      ...{ from: 'new-activation', to: 'old-activation', members: 1 },
    });
  });

  it('open to the members of each, page after page', async () => {
    const to = dayOf(shop.now() - DAY);
    const asked = { action: 'quadrant-flows', from: first, to } as const;
    const { flows } = granted(await shop.console(asked));
    const seen: string[] = [];
    for (const { from: before, to: after, members } of flows.filter((flow) => flow.members > 0)) {
      const list = { from: before, to: after };
      const its = await everyPage((from) => shop.console({ ...asked, list, limit: 50, ...from }));
      expect([before, after, its.length]).toEqual([before, after, members]);
      seen.push(...its.map(({ memberNo }) => memberNo));
    }
    const all = (await states()).map(({ no }) => no);
    expect([...seen].sort()).toEqual([...all].sort());
  });

  it('are between closed days, the earlier one first', async () => {
    const asked = async (from: string, to: string) =>
      verdict(await shop.console({ action: 'quadrant-flows', from, to }));
    const today = dayOf(shop.now());
    expect(await asked(first, today)).toBe('day-not-closed');
    expect(await asked(daysAfter(first, 1), first)).toBe('ends-before-it-starts');
  });
});
