import type { OutputOf } from '@shared/contract/contract';
import { redeemReward } from '@shared/contract/member/redeem-reward';
import { rewards as contract } from '@shared/contract/member/rewards';
import type { Answer } from '@/api/answer';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type Mall = OutputOf<typeof contract>;
export type Reward = Mall['rewards'][number];
export type PickUp = Mall['pickUps'][number];
export type Redeemed = OutputOf<typeof redeemReward>;

export type MallStore = AnswerStore<Mall>
  & Readonly<{ redeem: (reward: Reward) => Promise<Answer<typeof redeemReward>> }>;

/** What points are good for, and redeeming them at the price that is shown. */
export function createMall(means: Means): MallStore {
  const answer = createAnswer(means, contract);
  return {
    ...answer,
    redeem: async ({ id, points, redeemed }) => {
      const wish = { given: { reward: id, points }, about: String(redeemed) };
      const said = await means.line.send('member', redeemReward, wish);
      if (said.ok || said.refusal.code !== 'unreachable') await answer.refresh();
      return said;
    },
  };
}
