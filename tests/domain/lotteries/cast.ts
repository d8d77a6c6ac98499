import { createHash, createHmac } from 'node:crypto';
import type { LotteryTerms, Prize, SeedMac } from '../../../shared/domain/lotteries';
import { type Programme, nextVersion, teaHouse, withSeeds } from '../../../shared/domain/programme';
import type { MemberCommand, MemberEvent } from '../../../shared/domain/members';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { begun, lived } from '../../support/given';

/** HMAC-SHA-256 under a seed that is named, by Node and not by the code under test. */
export const macOf =
  (seed: string): SeedMac =>
  (message) =>
    createHmac('sha256', createHash('sha256').update(seed).digest()).update(message).digest();

export const prize = (id: string, chances: number, given: Partial<Prize> = {}): Prize => ({
  id,
  name: id,
  chances,
  valueFen: 1000,
  award: { kind: 'points', points: 5 },
  stock: null,
  whenGone: null,
  ...given,
});

const goods = {
  kind: 'goods',
  stores: null,
  pickUpDays: 10,
  reminderDays: 2,
  returnDays: 7,
} as const;

/** A week in which one in ten wins a cup, of two, three in ten five points, and six in ten nothing. */
export const week: LotteryTerms = {
  id: 'week',
  name: '茶签',
  note: null,
  from: monday,
  to: daysAfter(monday, 6),
  outOf: 10,
  prizes: [prize('cup', 1, { award: goods, stock: 2, whenGone: 'five' }), prize('five', 3)],
  costPoints: 20,
  freePerDay: 1,
  caps: { perDay: 3, perMember: 10 },
};

/** The tea house without member days, with lotteries of its own. */
export const drawing = (...lotteries: readonly LotteryTerms[]): Programme =>
  withSeeds(
    nextVersion(
      undefined,
      { ...teaHouse, earn: { ...teaHouse.earn, rules: [] }, lotteries },
      midnight('2020-01-01'),
    ),
    (lottery) => ({ lottery, keyVersion: 1, commitment: lottery }),
  );

/** The same lottery with every chance on one prize, so that the story can choose. */
export const always = (id: string): LotteryTerms => ({
  ...week,
  prizes: week.prizes.map((one) => ({ ...one, chances: one.id === id ? 10 : 0 })),
});

export const noon = clock(monday);
export const sunday = daysAfter(monday, 6);
/** A draw of Lin's in the week. */
export const ask = (at = noon, given: object = {}) =>
  ({
    kind: 'draw-lottery',
    lottery: 'week',
    number: 'n1',
    luck: 'luck',
    mac: macOf('seed'),
    stock: null,
    at,
    ...given,
  }) as Extract<MemberCommand, { kind: 'draw-lottery' }>;
export const adjust = (points: number, at = noon): MemberCommand => ({
  kind: 'adjust',
  points,
  growth: 0,
  reason: 'count',
  at,
});
/** A week in which everybody wins five points. */
export const five = drawing(always('five'));
/** What came of commands under a lottery, after the enrolment. */
export const eventsOf = (lottery: LotteryTerms, ...commands: readonly MemberCommand[]) =>
  commands
    .reduce((life, command) => lived(drawing(lottery), life, command), begun(five))
    .events.slice(1);
export const drawn = (draw: number, more: object = {}): MemberEvent => ({
  kind: 'lottery-drawn',
  ...{ lottery: 'week', number: 'n1', draw, luck: 'luck' },
  ...{ on: monday, until: sunday, free: draw === 1, drawn: 'five', given: 'five' },
  ...more,
});
export const earned = (points: number, about: string): MemberEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: { kind: 'lottery', about },
  maturesAt: null,
  expiresAt: midnight('2028-01-01'),
});
