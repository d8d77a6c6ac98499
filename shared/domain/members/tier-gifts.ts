import { assert } from '../kernel/assert';
import { type Day, dayOf, daysBetween, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Gift } from '../gifts';
import type { Programme } from '../programme';
import { evolve } from './evolve';
import { giveGift } from './give';
import type { MemberEvent } from './messages';
import type { Member, TierGiven } from './model';
import { type TierStop, isOfThis, nextMonth, tierStops } from './tier-stops';
import { takeCouponBack, takePointsBack } from './unwind';

/**
 * Makes what was given for tiers what it should be, after growth or time has changed them: gifts of
 * moments that are no more are taken back, moved ones move with theirs, and new ones are given.
 */
export function settleTierGifts(
  programme: Programme,
  member: Member,
  at: Instant,
): readonly MemberEvent[] {
  const stops = tierStops(programme, member, dayOf(at));
  const { lost, moved, fresh } = matched(member, stops);
  const events: MemberEvent[] = [];
  let now = member;
  const happen = (next: readonly MemberEvent[]) => {
    events.push(...next);
    now = next.reduce(evolve, now);
  };
  for (const given of lost) happen(takeBack(programme, now, given));
  for (const { given, stop } of moved) {
    happen(move(programme, now, { given, stop, at }));
  }
  for (const stop of fresh.filter(({ on }) => isOfThis(programme, on))) {
    if (giftsOf(programme, stop).length > 0) happen(give(programme, now, { stop, at }));
  }
  return events;
}

type Moved = Readonly<{ given: TierGiven; stop: TierStop }>;
type Matched = Readonly<{
  lost: readonly TierGiven[];
  moved: readonly Moved[];
  fresh: readonly TierStop[];
}>;

/** Which gift belongs to which moment: the same day first, then the nearest. */
function matched({ tierGifts }: Member, stops: readonly TierStop[]): Matched {
  const current = tierGifts.given.filter(({ on }) => on !== null && on >= tierGifts.from);
  const frozen = tierGifts.given.filter((one) => !current.includes(one));
  const isSame = (given: TierGiven, stop: TierStop) =>
    given.key === stop.key && given.on === stop.on;
  let open = stops.filter(
    (stop) =>
      !current.some((given) => isSame(given, stop))
      && !frozen.some(({ key }) => key === stop.key && key.startsWith('month:')),
  );
  const lost: TierGiven[] = [];
  const moved: Moved[] = [];
  for (const given of current.filter((one) => !stops.some((stop) => isSame(one, stop)))) {
    const nearest = open
      .filter(({ key }) => key === given.key)
      .sort((a, b) => apart(a.on, given.on) - apart(b.on, given.on))[0];
    if (nearest === undefined) lost.push(given);
    else moved.push({ given, stop: nearest });
    open = open.filter((stop) => stop !== nearest);
  }
  return { lost, moved, fresh: open };
}

const apart = (on: Day, other: Day | null): number => Math.abs(daysBetween(on, other ?? on));

function giftsOf({ gifts }: Programme, { tier, cause }: TierStop): readonly Gift[] {
  const its = gifts.tiers.find((one) => one.tier === tier);
  return (cause.kind === 'tier-month' ? its?.monthly : its?.onReaching) ?? [];
}

type Giving = Readonly<{ stop: TierStop; at: Instant }>;

/** A gift that cannot be had, for its limit or its day, is not held against the others. */
function give(programme: Programme, member: Member, { stop, at }: Giving): readonly MemberEvent[] {
  let now = member;
  const happened: MemberEvent[] = [];
  const coupons: string[] = [];
  let points = 0;
  for (const gift of giftsOf(programme, stop)) {
    const id = gift.kind === 'coupon' ? couponId(stop, gift.coupon) : stop.key;
    const window = { from: startOf(stop.on), until: null };
    const given = giveGift(programme, now, { gift, id, cause: stop.cause, window, at });
    if (!given.ok) continue;
    happened.push(...given.value);
    now = given.value.reduce(evolve, now);
    if (gift.kind === 'coupon') coupons.push(id);
    else points += gift.points;
  }
  const { key, on } = stop;
  return [{ kind: 'tier-gift-given', key, on, coupons, points }, ...happened];
}

const couponId = ({ key, on }: TierStop, definition: string) => `${key}:${on}:${definition}`;

function takeBack(programme: Programme, member: Member, given: TierGiven): readonly MemberEvent[] {
  const { key, on, coupons, points } = given;
  assert(on !== null, 'what is settled is not taken back');
  let now = member;
  const happened: MemberEvent[] = [{ kind: 'tier-gift-taken-back', key, on }];
  for (const id of coupons) {
    const taken = takeCouponBack(programme, now, id);
    happened.push(...taken);
    now = taken.reduce(evolve, now);
  }
  return [...happened, ...takePointsBack(now, { points, about: key })];
}

/** Coupons not used yet are dated anew; a used one stays what the member had of it. */
function move(
  programme: Programme,
  member: Member,
  { given, stop, at }: Moved & Readonly<{ at: Instant }>,
): readonly MemberEvent[] {
  const used = given.coupons.filter((id) =>
    member.wallet.past.some((one) => one.id === id && one.ended === 'used'),
  );
  const unused = { ...given, coupons: given.coupons.filter((id) => !used.includes(id)) };
  const taken = takeBack(programme, member, unused);
  const again = give(programme, taken.reduce(evolve, member), { stop, at });
  return [...taken, ...again].flatMap((event) => keepUsed(event, used));
}

function keepUsed(event: MemberEvent, used: readonly string[]): readonly MemberEvent[] {
  const definitions = used.map((id) => id.split(':').at(-1));
  if (event.kind === 'tier-gift-given') {
    const coupons = event.coupons.filter((id) => !definitions.includes(id.split(':').at(-1)));
    return [{ ...event, coupons: [...used, ...coupons] }];
  }
  return event.kind === 'coupon-issued' && definitions.includes(event.coupon.definition)
    ? []
    : [event];
}

/** When the next month begins for a member whose tier gives something each month, or null. */
export function tierGiftsDueAt(programme: Programme, member: Member): Instant | null {
  const { tier } = member.tier.standing;
  const monthly = programme.gifts.tiers.find((one) => one.tier === tier)?.monthly ?? [];
  if (monthly.length === 0) return null;
  const { from, given } = member.tierGifts;
  const months = given.flatMap(({ key }) =>
    key.startsWith('month:') ? [`${key.slice(-7)}-01`] : [],
  );
  let next = nextMonth([from, ...months].reduce((a, b) => (a > b ? a : b)));
  while (!isOfThis(programme, next)) next = nextMonth(next);
  return startOf(next);
}
