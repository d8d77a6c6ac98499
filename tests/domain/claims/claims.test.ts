import {
  type CouponClaim,
  evolveClaims,
  nothingClaimed,
  stockOfClaim,
  timesClaimed,
  whyNotClaim,
} from '../../../shared/domain/claims';
import { clock, daysAfter, monday } from '../../support/calendar';

const from = clock(monday);
const claim: CouponClaim = {
  ...{ id: 'cup', name: '茶杯券', coupon: 'cup', from, until: from + 60_000 },
  ...{ stock: 10, perMember: 3, perDay: 2 },
};
const claimed = (...days: readonly string[]) =>
  days.reduce(
    (claims, on) => evolveClaims(claims, { kind: 'coupon-claimed', claim: 'cup', on }),
    nothingClaimed,
  );

describe('A coupon to be claimed', () => {
  it.each([
    ['before it opens', -1, { code: 'not-open-yet', opensAt: from }],
    ['as it opens', 0, null],
    ['just before it ends', 59_999, null],
    ['as it ends', 60_000, { code: 'over', endedAt: from + 60_000 }],
    ['after it', 60_001, { code: 'over', endedAt: from + 60_000 }],
  ])('%s', (_, after, refusal) => {
    expect(whyNotClaim(nothingClaimed, claim, from + after)).toEqual(refusal);
  });

  it('has no bounds where none are set', () => {
    const always = { ...claim, from: null, until: null };
    expect(whyNotClaim(nothingClaimed, always, 0)).toBeNull();
  });

  const yesterday = daysAfter(monday, -1);

  it.each([
    ['less than its limit', [yesterday, monday], null],
    ['the limit of the day', [monday, monday], { code: 'claim-limit-of-the-day', perDay: 2 }],
    ['its limit', [yesterday, monday, monday], { code: 'claim-limit-reached', perMember: 3 }],
  ])('is judged by what the member has claimed: %s', (_, days, refusal) => {
    expect(whyNotClaim(claimed(...days), claim, from)).toEqual(refusal);
  });

  it('is counted for ever, whatever else is claimed', () => {
    const claims = claimed(yesterday, yesterday, monday);
    const other = { kind: 'coupon-claimed', claim: 'tin', on: monday } as const;
    expect(timesClaimed(evolveClaims(claims, other), 'cup')).toBe(3);
  });

  it('has a stock of its own, unless there is no limit', () => {
    expect(stockOfClaim(claim)).toEqual({ item: 'claim:cup', name: '茶杯券', total: 10 });
    expect(stockOfClaim({ ...claim, stock: null })).toBeNull();
  });
});
