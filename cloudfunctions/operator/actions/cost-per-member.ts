import { type BookDay } from '../../../shared/domain/books';
import { type Day, addDays, dayOf, daysBetween } from '../../../shared/domain/kernel/day';
import { firstDayOf, lastDayOf } from '../../../shared/domain/kernel/month';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { perMember } from '../../../shared/domain/lifetime-value';
import { baseChurn, periodsOf, sizeOf } from '../../../shared/domain/retention';
import { costPerMember as contract } from '../../../shared/contract/operator/cost-per-member';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { bookDayOf, books } from '../../_lib/projections/books';
import { cohortOf, cohorts as cohortsOfDays } from '../../_lib/projections/cohorts';
import { costRowsOf, couponCosts } from '../../_lib/projections/coupon-costs';
import { dayGaps, gapsOf } from '../../_lib/projections/day-gaps';
import { readMonths } from '../../_lib/projections/months';
import { readProjected } from '../../_lib/projections/read';

/** Churn between two periods is told up to half the longest gap. */
const LONGEST = 200;
const visits = { of: 'visit', unit: 'day' } as const;

type Period = Readonly<{ from: Day; asOf: Day; days: number }>;

/** The days of the months that are closed. */
function periodOf({ from, to }: Readonly<{ from: string; to: string }>, today: Day): Period {
  const [first, last, closed] = [firstDayOf(from), lastDayOf(to), addDays(today, -1)];
  const asOf = last < closed ? last : closed;
  return { from: first, asOf, days: daysBetween(first, asOf) + 1 };
}

const isTold = ({ days }: Period): boolean => days >= 1 && days <= LONGEST;

export const costPerMember = defineDeskAction(contract, {
  gather: async ({ input, at }) => {
    const period = periodOf(input, dayOf(at));
    if (!isTold(period)) return { period, costs: [], cohorts: [], gaps: [], days: [] };
    const { from, asOf: to } = period;
    const [costs, cohorts, gaps, days] = await Promise.all([
      readMonths(couponCosts, input),
      readProjected(cohortsOfDays, { from, to }),
      readProjected(dayGaps, { from: periodsOf(to, period.days).earlier.from, to }),
      readProjected(books, { from, to }),
    ]);
    return { period, costs, cohorts, gaps, days };
  },
  run: async ({ input, found, at, programme: { books: terms } }) => {
    const { period, costs, cohorts, gaps, days: booked } = found;
    const { from, asOf, days } = period;
    if (input.to < input.from) return refuse({ code: 'ends-before-it-starts' });
    if (days < 1) return refuse({ code: 'day-not-closed', last: addDays(dayOf(at), -1) });
    if (days > LONGEST) return refuse({ code: 'too-many-days', most: LONGEST });
    const { campaigns } = input;
    const couponFen = sumOf(costs.flatMap(costRowsOf), ({ campaign, cause, fen }) => {
      const isCounted =
        campaigns === undefined ? cause !== BOUGHT_WITH_POINTS : campaigns.includes(campaign);
      return isCounted ? fen : 0;
    });
    const points = campaigns === undefined ? pointsGiven(booked.map(bookDayOf)) : 0;
    const pointsFen = Math.round((points * terms.fenPer100Points) / 100);
    const fen = couponFen + pointsFen;
    const acquired = sumOf(cohorts, (stored) => sizeOf(cohortOf(stored, visits).triangle));
    const base = baseChurn(gapsOf(gaps, 'visit'), { asOf, days, joined: acquired });
    const retained = base.before - base.churned;
    return accept({
      ...{ asOf, at, from },
      cost: {
        definition: campaigns === undefined ? allCosts(terms.fenPer100Points) : someCosts,
        ...{ fen, couponFen, points, pointsFen, fenPer100Points: terms.fenPer100Points },
      },
      retained: {
        definition: `前 ${days} 天到过店、这 ${days} 天又到店的会员`,
        ...{ members: retained, of: base.before, fenEach: perMember(fen, retained) },
      },
      acquired: {
        definition: `这 ${days} 天里首次到店的会员`,
        ...{ members: acquired, fenEach: perMember(fen, acquired) },
      },
    });
  },
});

/** Coupons had for points are paid for when the points are given. */
const BOUGHT_WITH_POINTS = 'reward';

const allCosts = (fenPer100Points: number): string =>
  `期内核销的券成本（积分换的券除外），加期内发出、未因退款收回的积分，每百分计 ${fenPer100Points} 分钱。`;

const someCosts = '所选活动的券在期内核销的成本。';

/** Points given in the days, less what refunds and corrections took back. */
const pointsGiven = (days: readonly BookDay[]): number =>
  sumOf(days, ({ moved: { earned, reversed, adjusted } }) => earned - reversed + adjusted);
