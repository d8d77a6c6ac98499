import { type Problem, distinct, problem } from '../kernel/problem';
import { isEmpty } from '../kernel/window';
import type { Reward } from './model';

type Problems = readonly Problem[];

/** Everything that is wrong with rewards; stores are known only where they are kept. */
export const checkRewards = (rewards: readonly Reward[], coupons: readonly string[]): Problems => [
  ...distinct('rewards', rewards),
  ...rewards.flatMap((reward, i) => checkReward(reward, coupons, `rewards.${i}`)),
];

const checkReward = (reward: Reward, coupons: readonly string[], at: string): Problems => [
  ...problem(reward.points < 1, `${at}.points`, 'at-least-1'),
  ...problem((reward.stock ?? 0) < 0, `${at}.stock`, 'not-below-0'),
  ...problem((reward.perMember ?? 1) < 1, `${at}.perMember`, 'at-least-1'),
  ...problem(isEmpty(reward), `${at}.until`, 'ends-before-it-starts'),
  ...given(reward, coupons, `${at}.gives`),
];

function given({ gives }: Reward, coupons: readonly string[], at: string): Problems {
  if (gives.kind === 'coupon') {
    return problem(!coupons.includes(gives.coupon), `${at}.coupon`, 'no-such-coupon');
  }
  const { stores, pickUpDays, reminderDays, returnDays } = gives;
  return [
    ...problem(stores?.length === 0, `${at}.stores`, 'names-no-store'),
    ...problem(pickUpDays < 1, `${at}.pickUpDays`, 'at-least-1'),
    ...problem(reminderDays < 0, `${at}.reminderDays`, 'not-below-0'),
    ...problem(reminderDays > pickUpDays, `${at}.reminderDays`, 'before-it-can-be-picked-up'),
    ...problem(returnDays < 0, `${at}.returnDays`, 'not-below-0'),
  ];
}
