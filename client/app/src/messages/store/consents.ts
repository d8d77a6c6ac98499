import type { OutputOf } from '@shared/contract/contract';
import { consents as contract } from '@shared/contract/member/consents';
import { noteGrants } from '@shared/contract/member/note-grants';
import { setConsent } from '@shared/contract/member/set-consent';
import type { Answer } from '@/api/answer';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type Consents = OutputOf<typeof contract>;
export type Consent = Consents['consents'][number];
export type Grant = Consents['grants'][number];
export type GrantAnswer = NonNullable<Grant['answer']>;

export type ConsentsStore = AnswerStore<Consents>
  & Readonly<{
    /** Gives or withdraws some consents in one act. */
    choose: (some: readonly Consent[], given: boolean) => Promise<Answer<typeof setConsent>>;
    note: (grant: Grant, answer: GrantAnswer) => Promise<Answer<typeof noteGrants>>;
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
    note: async ({ template, count }, said) => {
      const answers = [{ template, answer: said }];
      // Each tap is a wish of its own, or a second grant would count as the first.
      const about = `${String(count)}:${String(Date.now())}`;
      return settled(await means.line.send('member', noteGrants, { given: { answers }, about }));
    },
  };
}
