import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { me as contract } from '@shared/contract/staff/me';
import type { OutputOf } from '@shared/contract/contract';
import type { Instant } from '@shared/domain/kernel/instant';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from '@/store/last-state';

type Me = OutputOf<typeof contract>;
export type Till = Me['tills'][number];

/** Who stands at the till, and which one. */
export type TillState = Readonly<{
  /** The last answer, from this opening or an earlier one. */
  me: Me | null;
  standing: 'unknown' | 'staff' | 'not-staff';
  /** The store whose till this is. */
  till: Till | null;
  refusal: ScreenRefusal | null;
}>;

/** The person at the till; without network the one last heard of still works. */
export function createTill(shelf: Shelf, line: Line, heard: (at: Instant) => void) {
  const kept = lastState(shelf, 'till', contract.output);
  const chosen = lastState(shelf, 'till-store', v.string());
  const store = createStore<TillState>(() => stateOf(kept.read(), chosen.read()));

  async function refresh(): Promise<void> {
    const answer = await line.ask('staff', contract, {});
    if (answer.ok) {
      kept.keep(answer.value);
      heard(answer.value.at);
      return store.setState(stateOf(answer.value, chosen.read()));
    }
    const { refusal } = answer;
    if (refusal.code !== 'not-staff') return store.setState({ refusal });
    kept.forget();
    store.setState({ me: null, till: null, standing: 'not-staff', refusal: null });
  }

  return {
    store,
    refresh,
    choose: (storeId: string): void => {
      chosen.keep(storeId);
      store.setState(stateOf(store.getState().me, storeId));
    },
  };
}

const stateOf = (me: Me | null, storeId: string | null): TillState => {
  const open = me?.tills.filter((till) => till.open) ?? [];
  const till = open.find((one) => one.storeId === storeId) ?? open[0] ?? null;
  return { me, till, standing: me === null ? 'unknown' : 'staff', refusal: null };
};
