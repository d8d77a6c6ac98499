import { assert } from '../kernel/assert';
import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { balance, decidePoints } from '../points';
import { type Programme, rewardDefined } from '../programme';
import {
  type PickUp,
  type Reward,
  duePickUp,
  ending,
  handOver,
  openPickUp,
  takeBack,
  whyNotReward,
} from '../rewards';
import { takePiece } from './claim';
import { useCode } from './code';
import { giveGift } from './give';
import type { CancelPickUp, HandOver, MemberEvent, MemberRefusal, RedeemReward } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** Something of the points mall for its points: points, stock and what they are for in one, or nothing of it. */
export function redeemReward(
  programme: Programme,
  member: Member,
  command: RedeemReward,
): Decision {
  const { reward: id, piece, at } = command;
  const reward = rewardDefined(programme, id);
  if (reward === undefined) return refuse({ code: 'no-such-reward' });
  if (command.points !== reward.points)
    return refuse({ code: 'price-changed', points: reward.points });
  const refused = whyNotReward(member.rewards, reward, { at, balance: balance(member.points, at) });
  if (refused !== null) return refuse(refused);
  assert((reward.stock === null) === (piece === null), 'only what is limited needs a piece');
  const { points, name } = reward;
  const cause = { kind: 'reward', about: name } as const;
  const paid = decidePoints({ kind: 'redeem-points', points, cause }, member.points);
  if (!paid.ok) return paid;
  const taken = takePiece(member, piece);
  if (!taken.ok) return taken;
  const [draws = []] = paid.value.map((event) => ('draws' in event ? event.draws : []));
  const gained = gain(programme, member, { reward, draws, command });
  if (!gained.ok) return gained;
  const redeemed = { kind: 'reward-redeemed', reward: id, points } as const;
  return accept([...paid.value, ...taken.value, redeemed, ...gained.value]);
}

type Gain = Readonly<{ reward: Reward; draws: PickUp['draws']; command: RedeemReward }>;

function gain(
  programme: Programme,
  member: Member,
  { reward, draws, command: { id, piece, at } }: Gain,
): Decision {
  const { gives } = reward;
  if (gives.kind === 'goods') return accept([openPickUp(reward, gives, { id, draws, piece, at })]);
  const cause = { kind: 'reward', about: reward.name } as const;
  return giveGift(programme, member, {
    gift: { kind: 'coupon', coupon: gives.coupon },
    ...{ id, cause, at },
  });
}

/** Goods handed over at the till for a member's code, all of them or none. */
export function handOverGoods(member: Member, { pickUps, storeId, code, at }: HandOver): Decision {
  const used = useCode(member, code);
  if (!used.ok) return used;
  const events: MemberEvent[] = [...used.value];
  for (const id of new Set(pickUps)) {
    const handed = handOver(member.rewards, { id, storeId, at });
    if (!handed.ok) return handed;
    events.push(...handed.value);
  }
  return accept(events);
}

/** Goods that staff take back, or that are not wanted any more: points and stock go where they came from. */
export function cancelPickUp(member: Member, { pickUp: id, code, at }: CancelPickUp): Decision {
  const used = useCode(member, code);
  if (!used.ok) return used;
  const taken = takeBack(member.rewards, id);
  if (!taken.ok) return taken;
  const { pickUp, event } = taken.value;
  return accept([...used.value, event, ...restored(member, pickUp, at)]);
}

/** What is due about goods: a reminder; or nobody came, which undoes it; or they cannot be returned any more. */
export function passPickUps(member: Member, due: Instant): readonly MemberEvent[] {
  const pickUp = duePickUp(member.rewards, due);
  if (pickUp === undefined) return [];
  const { id, remindAt, until, state } = pickUp;
  if (remindAt !== null) return [{ kind: 'pick-up-reminded', pickUp: id, until }];
  return state === 'handed-over'
    ? [{ kind: 'pick-up-settled', pickUp: id }]
    : [ending(pickUp, 'expired'), ...restored(member, pickUp, due)];
}

function restored(
  { points }: Member,
  { name, draws, piece }: PickUp,
  at: Instant,
): readonly MemberEvent[] {
  const cause = { kind: 'reward-returned', about: name } as const;
  const returned = decidePoints({ kind: 'return-points', draws, cause, at }, points);
  return [
    ...(returned.ok ? returned.value : []),
    ...(piece === null ? [] : [{ kind: 'piece-returned', piece } as const]),
  ];
}
