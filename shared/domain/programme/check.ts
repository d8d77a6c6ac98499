import { checkClaims } from '../claims';
import { checkCoupons } from '../coupons';
import { dayOf } from '../kernel/day';
import { type Problem, distinct, problem, unknownNames } from '../kernel/problem';
import { checkLotteries, checkLotteryChanges } from '../lotteries';
import { checkNews } from '../news';
import { checkOccasions } from '../occasions';
import { checkReach } from '../reach';
import { checkReferral } from '../referral';
import type { EarnRule } from '../quote';
import { checkRewards } from '../rewards';
import type { Programme, ProgrammeTerms } from './model';
import { checkGift, checkGiftRules, checkGifts } from '../gifts';
import { checkCare } from '../care';
import { checkMilestones } from '../milestones';
import { checkScripts } from '../scripts';
import { checkTasks } from '../tasks';
import { checkWorkdays } from '../workdays';

type Problems = readonly Problem[];

/** Everything that is wrong with terms of the right shape, field by field; empty when they can be published. */
export const checkProgramme = (terms: ProgrammeTerms): Problems => [
  ...ladder(terms),
  ...distinct('tiers.tiers', terms.tiers.tiers),
  ...distinct('earn.rules', terms.earn.rules),
  ...terms.earn.rules.flatMap((rule, i) => earnRule(terms, rule, `earn.rules.${i}`)),
  ...milestones(terms),
  ...checkCoupons(terms.coupons, tierIds(terms)),
  ...checkClaims(terms.claims, couponIds(terms)),
  ...checkRewards(terms.rewards, couponIds(terms)),
  ...checkGiftRules(terms.gifts, { tiers: tierIds(terms), coupons: couponIds(terms) }),
  ...checkLotteries(terms.lotteries, couponIds(terms)),
  ...checkOccasions(terms.occasions, couponIds(terms)),
  ...checkNews(terms.news),
  ...checkGifts(terms.birthday.gifts, couponIds(terms), 'birthday.gifts'),
  ...checkTasks(terms.tasks),
  ...terms.tasks.flatMap(({ gift }, i) => checkGift(gift, couponIds(terms), `tasks.${i}.gift`)),
  ...checkMilestones(terms.milestones),
  ...terms.milestones.growth.flatMap(({ gift }, i) =>
    checkGift(gift, couponIds(terms), `milestones.growth.${i}.gift`),
  ),
  ...checkGifts(terms.milestones.anniversary, couponIds(terms), 'milestones.anniversary'),
  ...checkCare(terms.care),
  ...checkReferral(terms.referral, couponIds(terms)),
  ...checkReach(terms.reach),
  ...checkWorkdays(terms.workdays),
  ...checkScripts(terms.scripts),
];

/** What an edit may not change of lotteries that have begun when it comes into force. */
export const lotteryChanges = (last: Programme | undefined, next: Programme): Problems =>
  last === undefined ? [] : checkLotteryChanges(next.lotteries, last, dayOf(next.effectiveFrom));

function ladder({ tiers: { tiers } }: ProgrammeTerms): Problems {
  return tiers.flatMap((tier, i) => {
    const at = `tiers.tiers.${i}`;
    const below = tiers[i - 1];
    return [
      ...problem(i === 0 && tier.threshold !== 0, `${at}.threshold`, 'lowest-tier-starts-at-0'),
      ...problem(
        below !== undefined && tier.threshold <= below.threshold,
        `${at}.threshold`,
        'thresholds-rise',
      ),
      ...problem(tier.keep > tier.threshold, `${at}.keep`, 'keep-at-most-threshold'),
      ...problem(below !== undefined && tier.keep < below.keep, `${at}.keep`, 'keeps-rise'),
    ];
  });
}

const tierIds = ({ tiers }: ProgrammeTerms): readonly string[] => tiers.tiers.map(({ id }) => id);

const couponIds = ({ coupons }: ProgrammeTerms): readonly string[] =>
  coupons.definitions.map(({ id }) => id);

function earnRule(terms: ProgrammeTerms, rule: EarnRule, at: string): Problems {
  const { from, to } = rule;
  return [
    ...problem(from !== null && to !== null && to < from, `${at}.to`, 'ends-before-it-starts'),
    ...unknownNames(rule.tiers, tierIds(terms), { field: `${at}.tiers`, reason: 'no-such-tier' }),
  ];
}

function milestones({ checkIn }: ProgrammeTerms): Problems {
  return checkIn.milestones.flatMap(({ days }, i) =>
    problem(
      i > 0 && days <= (checkIn.milestones[i - 1]?.days ?? 0),
      `checkIn.milestones.${i}.days`,
      'milestones-rise',
    ),
  );
}
