import { createHash } from 'node:crypto';
import type { Lotteries, Lottery } from '../../../client/app/src/play/store/lotteries';
import type { ToldLottery } from '../../../client/lottery/verify-record';

/** The secret of the winter lottery, and what was told of it before. */
export const seed = '5e'.repeat(32);
const commitment = createHash('sha256').update(Buffer.from(seed, 'hex')).digest('hex');

/** A winter lottery: one in ten wins a cup, of which there are three. */
export const told: ToldLottery = {
  ...{ id: 'winter', name: '冬日茶签', note: null, from: '2026-11-20', to: '2026-12-20' },
  outOf: 10,
  prizes: [
    {
      ...{ id: 'cup', name: '品茗杯', chances: 1, valueFen: 6800, stock: 3, whenGone: 'five' },
      award: { kind: 'goods', stores: null, pickUpDays: 30 },
    },
    {
      ...{ id: 'five', name: '5 积分', chances: 3, valueFen: 5, stock: null, whenGone: null },
      award: { kind: 'points', points: 5 },
    },
  ],
  ...{ nothing: 6, costPoints: 20, freePerDay: 1, caps: { perDay: 3, perMember: 100 } },
  ...{ commitment, revealsAt: Date.parse('2026-12-21T00:10:00+08:00'), seed: null },
};

const mine = { number: 'n1', draws: 0, leftToday: 3, freeToday: 1, nextCostsPoints: 0 };

/** The winter lottery as a member is told of it. */
export const lottery = (given: Partial<Lottery['mine']> = {}): Lottery => ({
  ...told,
  left: { cup: 3 },
  mine: { ...mine, whyNot: null, ...given },
});

export const lotteriesAt = (at: number): Lotteries => ({
  ...{ at, balance: 100, lotteries: [lottery()] },
});
