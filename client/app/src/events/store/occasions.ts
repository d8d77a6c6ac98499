import type { OutputOf } from '@shared/contract/contract';
import { cancelSignUp } from '@shared/contract/member/cancel-sign-up';
import { occasions as contract } from '@shared/contract/member/occasions';
import { signUp } from '@shared/contract/member/sign-up';
import type { Answer } from '@/api/answer';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type Occasions = OutputOf<typeof contract>;
export type Occasion = Occasions['occasions'][number];

export type OccasionsStore = AnswerStore<Occasions>
  & Readonly<{
    signUp: (occasion: Occasion) => Promise<Answer<typeof signUp>>;
    cancel: (occasion: Occasion) => Promise<Answer<typeof cancelSignUp>>;
  }>;

/** What takes place at the stores, signing up for it and taking that back. */
export function createOccasions(means: Means): OccasionsStore {
  const answer = createAnswer(means, contract);

  async function act<C extends typeof signUp | typeof cancelSignUp>(
    action: C,
    { id, standing }: Occasion,
  ): Promise<Answer<C>> {
    // Signing up again after a cancellation is another wish than the first.
    const wish = { given: { occasion: id }, about: standing };
    const said = await means.line.send('member', action, wish as never);
    if (said.ok || said.refusal.code !== 'unreachable') await answer.refresh();
    return said;
  }

  return {
    ...answer,
    signUp: (occasion) => act(signUp, occasion),
    cancel: (occasion) => act(cancelSignUp, occasion),
  };
}
