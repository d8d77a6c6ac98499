import { type Day, dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept } from '../kernel/result';
import type { Gift } from '../gifts';
import type { Programme } from '../programme';
import {
  type ReferralOutcome,
  type SettleFriend,
  beginReferral,
  confirmReferral,
  lessenReferral,
  mayReward,
  remembersFriend,
  waitingReferral,
} from '../referral';
import { evolve } from './evolve';
import { giveAll } from './give-all';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';
import { takeGiftBack } from './take-gift-back';

/** What a gift of an order is called, and its coupon, the first and only one of it. */
const giftId = (orderId: string): string => `referral:${orderId}`;
const couponId = (orderId: string): string => `${giftId(orderId)}-1`;

/** The gift of an order as it was given. */
const givenFor = (orderId: string, gift: Gift, on: Day) => ({
  ...{ id: couponId(orderId), about: orderId },
  ...{ gift, on },
});

const causeOf = (about: string) => ({ kind: 'referral', about }) as const;

/** What purchases and refunds that just happened mean for the invitation the member came by. */
export function followReferral(
  programme: Programme,
  member: Member,
  events: readonly MemberEvent[],
): readonly MemberEvent[] {
  const followed: MemberEvent[] = [];
  for (const event of events) {
    const now = followed.reduce(evolve, member);
    if (event.kind === 'purchase-recorded') {
      followed.push(...beginReferral(programme.referral, now.referral, event));
    }
    if (event.kind === 'purchase-refunded') followed.push(...lessened(programme, now, event));
  }
  return followed;
}

type Refunded = Extract<MemberEvent, { kind: 'purchase-refunded' }>;

function lessened(programme: Programme, member: Member, refunded: Refunded) {
  const { candidates } = member.referral;
  const candidate = candidates.find(({ orderId }) => orderId === refunded.orderId);
  return lessenReferral(member.referral, refunded).flatMap((event): readonly MemberEvent[] =>
    event.kind === 'referral-revoked' && candidate !== undefined
      ? [
          event,
          ...takeGiftBack(programme, member, {
            given: givenFor(refunded.orderId, candidate.friendGift, dayOf(candidate.survivesAt)),
            today: refunded.on,
          }),
        ]
      : [event],
  );
}

/** When time next confirms an invitation. */
export const referralDueAt = ({ referral }: Member): Instant | null =>
  waitingReferral(referral)?.survivesAt ?? null;

/** The friend's purchase has survived: the friend's gift, and word for the inviter. */
export function surviveReferral(
  programme: Programme,
  member: Member,
  at: Instant,
): readonly MemberEvent[] {
  const gift = waitingReferral(member.referral)?.friendGift;
  return confirmReferral(member.referral, at).flatMap((event): readonly MemberEvent[] =>
    event.kind === 'referral-confirmed' && gift !== undefined
      ? [event, ...given(programme, member, { gift, about: event.orderId, at })]
      : [event],
  );
}

type Given = Readonly<{ gift: Gift; about: string; at: Instant }>;

const given = (programme: Programme, member: Member, { gift, about, at }: Given) =>
  giveAll(programme, member, { gifts: [gift], id: giftId(about), cause: causeOf(about), at });

/** The inviter's side, once for each thing that is said about a friend. */
export function settleFriend(
  programme: Programme,
  member: Member,
  command: SettleFriend,
): Result<readonly MemberEvent[], MemberRefusal> {
  const { friend, seq, orderId, kept, at } = command;
  const heard = member.referral.friends[friend]?.seq ?? 0;
  if (heard >= seq || !remembersFriend(member.referral, friend)) return accept([]);
  const { outcome, gifts } = kept
    ? rewarded(programme, member, command)
    : revoked(programme, member, command);
  const on = dayOf(at);
  return accept([{ kind: 'friend-settled', friend, seq, on, orderId, outcome }, ...gifts]);
}

type Settled = Readonly<{ outcome: ReferralOutcome; gifts: readonly MemberEvent[] }>;

function revoked(programme: Programme, member: Member, command: SettleFriend): Settled {
  const { friend, gift, orderId: about, at } = command;
  const known = member.referral.friends[friend];
  if (known?.outcome !== 'rewarded' || known.orderId !== about) {
    return { outcome: 'revoked', gifts: [] };
  }
  const taken = { given: givenFor(about, gift, known.on), today: dayOf(at) };
  return { outcome: 'revoked', gifts: takeGiftBack(programme, member, taken) };
}

function rewarded(
  programme: Programme,
  member: Member,
  { gift, orderId: about, because, at }: SettleFriend,
): Settled {
  if (because !== null) return { outcome: because, gifts: [] };
  if (!mayReward(programme.referral, member.referral, dayOf(at))) {
    return { outcome: 'over-cap', gifts: [] };
  }
  const gifts = given(programme, member, { gift, about, at });
  const withheld = gifts.some(({ kind }) => kind === 'gift-withheld');
  return { outcome: withheld ? 'not-given' : 'rewarded', gifts };
}
