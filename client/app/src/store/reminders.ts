import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { noteGrants } from '@shared/contract/member/note-grants';
import type { Answer } from '@/api/answer';
import type { Line } from '@/api/line';
import type { SubscribeAnswers, SubscribeSettings } from '@/platform/subscribe';

export type Grant = OutputOf<typeof noteGrants>['grants'][number];
type Told = NonNullable<Grant['answer']>;

/** How WeChat asks, and what its settings say. */
export type Asking = Readonly<{
  ask: (templateIds: readonly string[]) => Promise<SubscribeAnswers>;
  settings: () => Promise<SubscribeSettings>;
  now: () => number;
}>;

/** Whether a tap would be answered silently, cannot be, or asks the member. */
export type Standing = 'kept' | 'off' | 'asks';

/** What came of asking for a reminder; null where nobody can be asked. */
type Reminded = Readonly<{ said: Told; noted: Answer<typeof noteGrants> }>;

/** More than WeChat surely keeps is not asked for. */
const ENOUGH = 20;

export function standingOf({ off, kept }: SubscribeSettings, grant: Grant): Standing {
  const said = kept[grant.templateId];
  if (off || said === 'reject' || said === 'ban') return 'off';
  if (said === 'accept') return 'kept';
  return grant.answer === 'ban' || grant.answer === 'filter' ? 'off' : 'asks';
}

/** Reminders by WeChat (提醒): asked for at a tap on what they are about, never for anything else. */
export function createReminders(line: Line, { ask, settings, now }: Asking) {
  const store = createStore<SubscribeSettings>(() => ({ off: false, kept: {} }));

  const look = async (): Promise<void> => store.setState(await settings(), true);

  async function remind({ template, templateId, count }: Grant): Promise<Reminded | null> {
    const said = (await ask([templateId]))?.[templateId];
    if (said === undefined) return null;
    // Each tap is a wish of its own, or a second grant would count as the first.
    const about = `${String(count)}:${String(now())}`;
    const given = { answers: [{ template, answer: said }] };
    return { said, noted: await line.send('member', noteGrants, { given, about }) };
  }

  return {
    store,
    look,
    /** Asks, at this very tap. */
    remind,
    /** Grants one more where the member always says yes: nothing is shown. At a tap on what it is about. */
    topUp: (grant: Grant | undefined): void => {
      if (grant === undefined || (grant.count ?? ENOUGH) >= ENOUGH) return;
      if (standingOf(store.getState(), grant) === 'kept') void remind(grant);
    },
  };
}
