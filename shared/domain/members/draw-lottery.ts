import { dayOf } from '../kernel/day';
import { assert } from '../kernel/assert';
import { type Result, accept, refuse } from '../kernel/result';
import {
  type LotteryEvent,
  type LotteryTerms,
  drawsLeft,
  insteadOf,
  limitedPrize,
  nextDraw,
  prizeItem,
  settled,
  whyNotDraw,
} from '../lotteries';
import { type PointsEvent, decidePoints } from '../points';
import { type Programme, lotteryCommitted } from '../programme';
import { openPickUp } from '../rewards';
import type { StockItem } from '../stock';
import { takePiece } from './claim';
import { evolve } from './evolve';
import { giveGift } from './give';
import type { DrawLottery } from './activity-commands';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';
import { passTime } from './pass-time';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;
type Drawn = Readonly<{
  lottery: LotteryTerms;
  event: LotteryEvent;
  paid: readonly PointsEvent[];
  about: string;
}>;

/**
 * One draw: its price, its number and its prize, all at once or nothing. Whatever refuses it is said
 * before the seed is asked, so that no refusal tells anything about a luck: what is drawn is given, or
 * what was told beforehand in its place.
 */
export function drawLottery(programme: Programme, member: Member, command: DrawLottery): Decision {
  const next = nextOf(programme, member, command);
  if (!next.ok) return next;
  const { lottery, paid } = next.value;
  const event = settled(lottery, next.value.event, command.stock);
  if (event === null) return refuse({ code: 'piece-not-held' });
  const drawn = { ...next.value, event };
  const after = [...paid, event].reduce<Member>(evolve, member);
  const own = give(programme, after, { drawn, command });
  if (own.ok) return accept([...paid, event, ...own.value]);
  if (own.refusal.code === 'piece-not-held') return own;
  const other = { ...event, given: insteadOf(lottery, event.given) };
  const instead = give(programme, after, { drawn: { ...drawn, event: other }, command });
  assert(instead.ok, 'points are given to anybody');
  return accept([...paid, other, ...instead.value]);
}

function nextOf(
  programme: Programme,
  member: Member,
  { lottery: id, number, luck, mac, shownPoints, at }: DrawLottery,
): Result<Drawn, MemberRefusal> {
  const { lottery } = lotteryCommitted(programme, id) ?? {};
  if (lottery === undefined) return refuse({ code: 'no-such-lottery' });
  const today = dayOf(at);
  const refused = whyNotDraw(lottery, member.draws, today);
  if (refused !== null) return refuse(refused);
  const { draws, nextCostsPoints: points } = drawsLeft(lottery, member.draws, today);
  if ((shownPoints ?? points) !== points) return refuse({ code: 'price-changed', points });
  const about = `${lottery.id}:${draws + 1}`;
  const cause = { kind: 'lottery', about } as const;
  const paid = decidePoints({ kind: 'redeem-points', points, cause }, member.points);
  if (!paid.ok) return paid;
  const event = nextDraw(lottery, member.draws, { number, luck, mac, today });
  return accept({ lottery, event, paid: paid.value, about });
}

type Giving = Readonly<{ drawn: Drawn; command: DrawLottery }>;

function give(
  programme: Programme,
  member: Member,
  { drawn: { lottery, event, about }, command: { stock, at } }: Giving,
): Decision {
  const prize = lottery.prizes.find(({ id }) => id === event.given);
  if (prize === undefined) return accept([]);
  const { award, name } = prize;
  const taken = takePiece(member, prize.stock === null ? null : (stock?.piece ?? null));
  if (!taken.ok) return taken;
  const id = `lottery-${lottery.id}-${event.draw}`;
  if (award.kind === 'goods') {
    // What nobody picks up is not drawn again: the record says it was given.
    const won = { id: prizeItem(lottery.id, prize), name, points: 0 };
    const pickUp = openPickUp(won, award, { id, draws: [], piece: null, at });
    return accept([...taken.value, pickUp]);
  }
  const given = giveGift(programme, member, {
    ...{ gift: award, id },
    ...{ cause: { kind: 'lottery', about }, at },
  });
  return given.ok ? accept([...taken.value, ...given.value]) : given;
}

/** What the stock has to be asked before this draw can be decided: a piece of its limited prize, or nothing. */
export function stockOfNextDraw(
  programme: Programme,
  stored: Member,
  command: DrawLottery,
): Result<Readonly<{ stock: StockItem; draw: number; prize: string }> | null, MemberRefusal> {
  const { member } = passTime(programme, stored, command.at);
  const next = nextOf(programme, member, command);
  if (!next.ok) return next;
  const { lottery, event } = next.value;
  const prize = limitedPrize(lottery, event);
  if (prize === null) return accept(null);
  const { id, name, stock: total } = prize;
  return accept({
    stock: { item: prizeItem(lottery.id, prize), name, total },
    ...{ draw: event.draw, prize: id },
  });
}
