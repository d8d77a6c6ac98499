import { checkCampaign, promisedFen } from '../../../shared/domain/campaigns';
import { teaHouse } from '../../../shared/domain/programme';
import { clock, monday } from '../../support/calendar';
import { campaignOf } from '../../support/campaigns';

const at = clock(monday);
const known = { tiers: ['sprout'], stores: ['south'], coupons: ['five-off'] };
const problemsOf = (change: Parameters<typeof campaignOf>[0]) =>
  checkCampaign(campaignOf(change), { by: teaHouse, known, at });
const { offer } = campaignOf();

describe('A campaign', () => {
  it('of the right kind has nothing wrong with it', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('names only what there is', () => {
    expect(problemsOf({ audience: { kind: 'tier', tiers: ['gold'] } })).toEqual([
      { field: 'audience.tiers.0', reason: 'nobody-knows-it' },
    ]);
    expect(problemsOf({ offer: { ...offer, coupon: 'gone' } })).toEqual([
      { field: 'offer.coupon', reason: 'no-such-coupon' },
    ]);
    const message = { ...offer.message, category: 'gone' };
    expect(problemsOf({ offer: { ...offer, message } })).toEqual([
      { field: 'offer.message.category', reason: 'no-such-category' },
    ]);
  });

  it('starts later than now', () => {
    const startsAt = (later: number) => problemsOf({ startsAt: at + later }).length;
    expect([-1, 0, 1].map(startsAt)).toEqual([1, 1, 0]);
  });

  it('lets at least one member in under its ceiling', () => {
    const ceiling = (costFen: number) => problemsOf({ stop: { mostMembers: 9, costFen } });
    expect(ceiling(499)).toEqual([{ field: 'stop.costFen', reason: 'less-than-one-member-costs' }]);
    expect(ceiling(500)).toEqual([]);
  });

  it('books its costs under a name of its own', () => {
    const [first] = teaHouse.coupons.definitions;
    expect(problemsOf({ id: first?.campaign ?? '' })).toEqual([
      { field: 'campaign', reason: 'costs-booked-under-this-name' },
    ]);
  });
});

describe('What one treated member can cost', () => {
  it('is the coupon used and the dearest channel it may go by', () => {
    const coupon = teaHouse.coupons.definitions.find(({ id }) => id === 'five-off') ?? null;
    const by = (channels: readonly ('inbox' | 'sms')[] | null) =>
      promisedFen(teaHouse.reach, coupon, { channels });
    expect([by(['inbox']), by(['inbox', 'sms']), by(null)]).toEqual([500, 505, 505]);
    expect(promisedFen(teaHouse.reach, null, { channels: ['inbox'] })).toBe(0);
  });

  it('is the most that a share off can take, or what goods are worth', () => {
    const [base] = teaHouse.coupons.definitions;
    if (base === undefined) throw new Error('the tea house has coupons');
    const most = (given: typeof base.offer) =>
      promisedFen(teaHouse.reach, { ...base, offer: given }, { channels: ['inbox'] });
    expect(most({ kind: 'percent-off', offPermille: 200, ceilingFen: 3000 })).toBe(3000);
    expect(most({ kind: 'gift', item: '茶包', worthFen: 800 })).toBe(800);
  });
});
