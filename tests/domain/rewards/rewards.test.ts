import {
  type Reward,
  evolveRedeemed,
  handOver,
  nothingRedeemed,
  openPickUp,
  pickUpsDueAt,
  takeBack,
  whyNotReward,
} from '../../../shared/domain/rewards';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';

const at = clock(monday);
const gives = {
  kind: 'goods',
  stores: ['south'],
  ...{ pickUpDays: 7, reminderDays: 2, returnDays: 3 },
} as const;
const reward: Reward = {
  ...{ id: 'cup', name: '茶杯', points: 100, gives, from: null, until: null },
  ...{ stock: 3, perMember: 2 },
};
const opened = openPickUp(reward, gives, { id: 'p1', draws: [], piece: null, at });
const redeemed = { kind: 'reward-redeemed', reward: 'cup', points: 100 } as const;
const waiting = [redeemed, opened].reduce(evolveRedeemed, nothingRedeemed);

describe('A reward', () => {
  it.each([
    [99, { code: 'insufficient-points', short: 1 }],
    [100, null],
    [101, null],
  ])('is for a hundred points: with %i of them', (balance, refusal) => {
    expect(whyNotReward(nothingRedeemed, reward, { at, balance })).toEqual(refusal);
  });

  it('is to be had as often as its limit says', () => {
    const twice = evolveRedeemed(waiting, redeemed);
    const rich = { at, balance: 1_000 };
    expect(whyNotReward(waiting, reward, rich)).toBeNull();
    expect(whyNotReward(twice, reward, rich)).toEqual({
      code: 'reward-limit-reached',
      perMember: 2,
    });
  });

  it('waits for no more goods than a member can keep in mind', () => {
    const many = Array.from({ length: 20 }, () => opened).reduce(evolveRedeemed, nothingRedeemed);
    const free = { ...reward, perMember: null };
    expect(whyNotReward(many, free, { at, balance: 1_000 })).toEqual({
      code: 'too-many-pick-ups',
      most: 20,
    });
  });
});

describe('Goods that wait', () => {
  it('are reminded of two days before the end of the last day, and then end', () => {
    expect(pickUpsDueAt(waiting)).toBe(midnight(daysAfter(monday, 6)));
    const reminded = { kind: 'pick-up-reminded', pickUp: 'p1', until: 0 } as const;
    expect(pickUpsDueAt(evolveRedeemed(waiting, reminded))).toBe(midnight(daysAfter(monday, 8)));
  });

  it('are handed over once, at a store that has them', () => {
    expect(handOver(waiting, { id: 'p1', storeId: 'north', at })).toEqual({
      ok: false,
      refusal: { code: 'not-at-this-store', stores: ['south'] },
    });
    const handed = handOver(waiting, { id: 'p1', storeId: 'south', at });
    const until = midnight(daysAfter(monday, 4));
    const event = { kind: 'pick-up-handed-over', pickUp: 'p1', storeId: 'south', until } as const;
    expect(handed).toEqual({ ok: true, value: [event] });
    const gone = evolveRedeemed(waiting, event);
    expect(handOver(gone, { id: 'p1', storeId: 'south', at })).toEqual({
      ok: false,
      refusal: { code: 'already-handed-over' },
    });
  });

  it('that came back count no more against the limit', () => {
    const back = takeBack(waiting, 'p1');
    if (!back.ok) throw new Error('they were there');
    expect(evolveRedeemed(waiting, back.value.event)).toEqual({ times: { cup: 0 }, pickUps: [] });
  });
});
