import type { Tally } from '../../../shared/domain/campaigns';
import { dayOf, monthOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { programmeAt } from '../programme/published';
import { costRowsOf, couponCosts } from '../projections/coupon-costs';
import { readMonths } from '../projections/months';
import type { StoredCampaign } from './stored';

/** What a campaign has cost by an instant: coupons that were used, and messages by their channels. */
export async function costsOf(
  { _id, run }: StoredCampaign,
  { told, at }: Readonly<{ told: Tally['told']; at: Instant }>,
) {
  const from = monthOf(dayOf(run?.at ?? at));
  const [months, { reach }] = await Promise.all([
    readMonths(couponCosts, { from, to: monthOf(dayOf(at)) }),
    programmeAt(at),
  ]);
  const rows = months.flatMap(costRowsOf).filter(({ campaign }) => campaign === _id);
  return {
    coupons: sumOf(rows, ({ times }) => times),
    couponsFen: sumOf(rows, ({ fen }) => fen),
    messagesFen: sumOf(reach.channels, ({ channel, costFen }) => (told[channel] ?? 0) * costFen),
  };
}
