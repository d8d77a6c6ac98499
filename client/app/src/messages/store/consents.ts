import type { OutputOf } from '@shared/contract/contract';
import { consents as contract } from '@shared/contract/member/consents';
import { setConsent } from '@shared/contract/member/set-consent';
import type { Answer } from '@/api/answer';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type Consents = OutputOf<typeof contract>;
export type Consent = Consents['consents'][number];

export type ConsentsStore = AnswerStore<Consents>
  & Readonly<{
    /** Gives or withdraws some consents in one act. */
    choose: (some: readonly Consent[], given: boolean) => Promise<Answer<typeof setConsent>>;
  }>;

/** What the member agrees to, and every way to change it. */
export function createConsents(means: Means): ConsentsStore {
  const answer = createAnswer(means, contract);

  const settled = async <Said extends Readonly<{ ok: boolean }>>(said: Said): Promise<Said> => {
    await answer.refresh();
    return said;
  };

  return {
    ...answer,
    choose: async (some, given) => {
      const choices = some.map(({ purpose, channel, version }) => ({
        ...{ purpose, channel, version, given },
      }));
      const about = some.map(({ receipt }) => receipt?.at ?? 0).join();
      return settled(await means.line.send('member', setConsent, { given: { choices }, about }));
    },
  };
}
