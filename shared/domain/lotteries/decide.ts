import { type Day, addDays, startOf } from '../kernel/day';
import { outside } from '../kernel/window';
import { drawnPrize } from './draw';
import type {
  DrawCount,
  LotteryEvent,
  LotteryRefusal,
  LotteryTerms,
  Prize,
  SeedMac,
  StockAnswer,
} from './model';
import { drawsLeft } from './queries';

/** One draw as it is asked for. */
type AskedDraw = Readonly<{ number: string; luck: string; today: Day; mac: SeedMac }>;

/** Why a member cannot draw now, the price aside; null when they can. */
export function whyNotDraw(
  lottery: LotteryTerms,
  counts: readonly DrawCount[],
  today: Day,
): LotteryRefusal | null {
  const { from, to, caps } = lottery;
  const window = { from: startOf(from), until: startOf(addDays(to, 1)) };
  const closed = outside(window, startOf(today));
  if (closed !== null) return closed;
  const { draws, leftToday } = drawsLeft(lottery, counts, today);
  if (draws >= caps.perMember) return { code: 'no-draw-left', perMember: caps.perMember };
  return leftToday === 0 ? { code: 'no-draw-left-today', perDay: caps.perDay } : null;
}

/** The draw that is next for this member, with what the seed draws; nothing is given yet. */
export function nextDraw(
  lottery: LotteryTerms,
  counts: readonly DrawCount[],
  { number, luck, today, mac }: AskedDraw,
): LotteryEvent {
  const left = drawsLeft(lottery, counts, today);
  const ticket = { lottery: lottery.id, number, draw: left.draws + 1, luck };
  const drawn = drawnPrize(lottery, ticket, mac);
  const when = { on: today, until: lottery.to, free: left.nextCostsPoints === 0 };
  return { kind: 'lottery-drawn', ...ticket, ...when, drawn, given: drawn };
}

/** The limited prize that a draw needs a piece of, or null. */
export const limitedPrize = (
  { prizes }: LotteryTerms,
  { drawn }: LotteryEvent,
): (Prize & Readonly<{ stock: number }>) | null => {
  const prize = prizes.find(({ id }) => id === drawn);
  return prize === undefined || prize.stock === null ? null : { ...prize, stock: prize.stock };
};

/**
 * The draw with what is given. A limited prize is given by what its stock said for this very draw;
 * null when the stock was asked for another.
 */
export function settled(
  lottery: LotteryTerms,
  event: LotteryEvent,
  stock: StockAnswer | null,
): LotteryEvent | null {
  const prize = limitedPrize(lottery, event);
  if (prize === null) return event;
  if (stock?.draw !== event.draw || stock.prize !== prize.id) return null;
  return stock.piece === null ? { ...event, given: prize.whenGone } : event;
}

/** What is given in place of a prize that is gone, or of a coupon that the member can have no more of. */
export const insteadOf = ({ prizes }: LotteryTerms, prize: string | null): string | null =>
  prizes.find(({ id }) => id === prize)?.whenGone ?? null;
