import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { followUps as contract } from '@shared/contract/staff/follow-ups';
import { settleFollowUp } from '@shared/contract/staff/settle-follow-up';
import type { ScreenRefusal } from '@/api/answer';
import type { Given, Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { createAtStore } from './at-store';

export type FollowUps = OutputOf<typeof contract>;
export type FollowUp = FollowUps['followUps'][number];

type Settled = Pick<Given<typeof settleFollowUp>, 'outcome' | 'because'>;

export type SettlingState = Readonly<{
  /** What is being said of the one that is open. */
  busy: Settled['outcome'] | null;
  refusal: ScreenRefusal | null;
}>;

const nothing: SettlingState = { busy: null, refusal: null };

const isSame = (one: FollowUp, other: Pick<FollowUp, 'id' | 'memberNo'>): boolean =>
  one.id === other.id && one.memberNo === other.memberNo;

/** Whom this store follows up, and what came of it. */
export function createFollowUps(shelf: Shelf, line: Line) {
  const list = createAtStore(shelf, line, contract);
  const settling = createStore<SettlingState>(() => nothing);

  /** The list as it is after that, without asking again. */
  function note(done: FollowUp, { outcome }: Settled): void {
    const { value } = list.store.getState();
    if (value === null) return;
    const others = value.followUps.filter((one) => !isSame(one, done));
    const taken = { ...done, state: 'confirmed' as const, mine: true };
    const followUps = outcome === 'confirmed' ? [taken, ...others] : others;
    list.change({ ...value, followUps });
  }

  /** Whether this was written down; what somebody else has done meanwhile is off the list as well. */
  async function settle(storeId: string, one: FollowUp, said: Settled): Promise<boolean> {
    if (settling.getState().busy !== null) return false;
    settling.setState({ busy: said.outcome, refusal: null });
    const { id: followUp, memberNo } = one;
    const given = { storeId, memberNo, followUp, ...said };
    const answer = await line.send('staff', settleFollowUp, { given });
    const isOver = !answer.ok && answer.refusal.code === 'no-such-follow-up';
    settling.setState({ busy: null, refusal: answer.ok || isOver ? null : answer.refusal });
    if (isOver) note(one, { outcome: 'failed' });
    if (answer.ok) note(one, said);
    return answer.ok;
  }

  return {
    list,
    settling,
    settle,
    /** A page that opens has nothing to do with what was refused before. */
    begin: () => settling.setState(nothing),
  };
}
