import { claim as claiming } from '@shared/contract/member/claim';
import { offers as contract } from '@shared/contract/member/offers';
import type { OutputOf } from '@shared/contract/contract';
import type { Answer } from '@/api/answer';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type Offers = OutputOf<typeof contract>;
export type Offer = Offers['claims'][number];

export type OffersStore = AnswerStore<Offers>
  & Readonly<{ claim: (offer: Offer) => Promise<Answer<typeof claiming>> }>;

/** What can be claimed, and claiming it. */
export function createOffers(means: Means): OffersStore {
  const answer = createAnswer(means, contract);
  return {
    ...answer,
    claim: async ({ id, claimed }) => {
      // The second of a kind is another wish than the first.
      const wish = { given: { claim: id }, about: String(claimed) };
      const said = await means.line.send('member', claiming, wish);
      if (said.ok || said.refusal.code !== 'unreachable') await answer.refresh();
      return said;
    },
  };
}
