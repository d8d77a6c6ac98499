import { type Day, addDays, dayOf, monthOf } from '../kernel/day';
import type { GiftCause } from '../gifts';
import { type Programme, tierRules } from '../programme';
import { type Held, pathTo, rankOf } from '../tiers';
import type { Member } from './model';

/** A moment at which a tier's gift falls due: it was reached, or held as a month began. */
export type TierStop = Readonly<{ key: string; tier: string; on: Day; cause: GiftCause }>;

/**
 * Every such moment from the member's first day for gifts through `on`, worked out from the growth
 * by day alone, so that after a refund they are those of a member who never bought it. A tier that is
 * passed on the way to a higher one counts as reached; reaching one gives its month at once.
 */
export function tierStops(programme: Programme, member: Member, on: Day): readonly TierStop[] {
  const { tier, growth, tierGifts } = member;
  const settled = { on: tier.settledOn, standing: tier.settled };
  const path = pathTo(tierRules(programme), settled, { growth, on });
  const reached = path.flatMap((held, i) => {
    const before = path[i - 1];
    return before === undefined || held.by === 'time'
      ? []
      : passed(programme, before, held).flatMap((id) => [
          stop('tier-reached', id, { on: held.on, period: held.on }),
          stop('tier-month', id, { on: held.on, period: monthOf(held.on) }),
        ]);
  });
  const months = firstDays(tierGifts.from, on).map((day) =>
    stop('tier-month', tierAt(path, day), { on: day, period: monthOf(day) }),
  );
  return distinct([...months, ...reached].filter((one) => one.on >= tierGifts.from));
}

function stop(
  kind: 'tier-reached' | 'tier-month',
  tier: string,
  { on, period }: Readonly<{ on: Day; period: string }>,
): TierStop {
  const cause = { kind, about: `${tier}:${period}` };
  return {
    key: kind === 'tier-month' ? `month:${cause.about}` : `reached:${tier}`,
    tier,
    on,
    cause,
  };
}

/** The tiers above the one before, up to the one that was reached. */
function passed(programme: Programme, before: Held, held: Held): readonly string[] {
  const rules = tierRules(programme);
  const [low, high] = [before, held].map(({ standing }) => rankOf(rules, standing.tier));
  return rules.tiers.slice((low ?? 0) + 1, (high ?? 0) + 1).map(({ id }) => id);
}

/** The first days of the months after `from`, through `on`. */
function firstDays(from: Day, on: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = nextMonth(from); day <= on; day = nextMonth(day)) days.push(day);
  return days;
}

/** The first day of the month after a day's. */
export const nextMonth = (day: Day): Day => `${monthOf(addDays(`${monthOf(day)}-28`, 4))}-01`;

/** The tier as a day begins: periods that end with it have ended, its own growth does not count yet. */
const tierAt = (path: readonly Held[], day: Day): string =>
  path.filter(({ on, by }) => on < day || (on === day && by === 'time')).at(-1)?.standing.tier
  ?? '';

/** A month counts once for a tier, from the first moment of it. */
const distinct = (stops: readonly TierStop[]): readonly TierStop[] =>
  stops.filter(
    ({ key }, i) =>
      key.startsWith('reached:') || stops.findIndex((other) => other.key === key) === i,
  );

/** The instant of the day is not before the programme in force began: older ones gave their own. */
export const isOfThis = ({ effectiveFrom }: Programme, on: Day): boolean =>
  on >= dayOf(effectiveFrom);
