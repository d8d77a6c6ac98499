import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { occasionsHere } from '@shared/contract/staff/occasions';
import { scan } from '@shared/contract/staff/scan';
import { scanIn } from '@shared/contract/staff/scan-in';
import type { Instant } from '@shared/domain/kernel/instant';
import { parseMemberCode } from '@shared/domain/member-code';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { type LastState, lastState } from '@/store/last-state';
import type { AtTill } from './goods';
import { inTime } from './patience';

export type Occasion = OutputOf<typeof occasionsHere>['occasions'][number];

const guests = v.array(
  v.object({ name: v.nullable(v.string()), no: v.string(), at: v.number(), signedUp: v.boolean() }),
);

/** Somebody whom this phone let in. */
export type Guest = v.InferOutput<typeof guests>[number];

type Shopper = Pick<Guest, 'name' | 'no'>;

/** What became of the last code. */
export type Last =
  | Readonly<{ kind: 'let-in'; guest: Guest }>
  | Readonly<{ kind: 'refused'; shopper: Shopper | null; refusal: ScreenRefusal }>
  /** Nobody knows whether the door has let them in: it is asked again with the same code. */
  | Readonly<{ kind: 'unanswered'; shopper: Shopper; at: AtTill }>;

export type DoorState = Readonly<{
  occasions: readonly Occasion[] | null;
  refusal: ScreenRefusal | null;
  /** The occasion whose door this is. */
  occasion: Occasion | null;
  /** The latest first. */
  guests: readonly Guest[];
  last: Last | null;
  busy: boolean;
}>;

const nothing: DoorState = {
  ...{ occasions: null, refusal: null, occasion: null, guests: [], last: null, busy: false },
};

/** More than come through one door. */
const most = 500;

type Phone = Readonly<{ shelf: Shelf; line: Line; now: () => Instant }>;

/** One phone at the door of an occasion: it lets in one shopper after the other and counts them. */
export function createDoor({ shelf, line, now }: Phone) {
  const store = createStore<DoorState>(() => nothing);
  const keptFor = (id: string): LastState<readonly Guest[]> =>
    lastState(shelf, `door-${id}`, guests);

  let asking: string | null = null;

  /** The page and what is on it ask at the same moment: that is one question. */
  async function refresh(storeId: string): Promise<void> {
    if (asking === storeId) return;
    asking = storeId;
    await ask(storeId);
    asking = null;
  }

  async function ask(storeId: string): Promise<void> {
    const answer = await inTime(line.ask('staff', occasionsHere, { storeId }));
    if (!answer.ok) return store.setState({ refusal: answer.refusal });
    const { occasions } = answer.value;
    store.setState({ occasions, refusal: null });
    const chosen = store.getState().occasion;
    const still = occasions.find(({ id }) => id === chosen?.id) ?? null;
    const [only] = occasions;
    // What is over, or takes place at another store, has no door here; a single one needs no choice.
    if (still === null) choose(occasions.length === 1 ? (only ?? null) : null);
  }

  function choose(occasion: Occasion | null): void {
    const known = occasion === null ? null : keptFor(occasion.id).read();
    store.setState({ occasion, guests: known ?? [], last: null });
  }

  const end = (last: Last): void => store.setState({ last, busy: false });

  /** Asks for one shopper; who comes in is counted. */
  async function admit(occasion: Occasion, shopper: Shopper, at: AtTill): Promise<void> {
    const given = { ...at, occasion: occasion.id };
    const answer = await line.send('staff', scanIn, { given });
    if (!answer.ok) return end(lastOf(answer.refusal, shopper, at));
    const guest = { ...shopper, at: now(), signedUp: answer.value.signedUp };
    const all = [guest, ...store.getState().guests].slice(0, most);
    keptFor(occasion.id).keep(all);
    store.setState({ guests: all });
    end({ kind: 'let-in', guest });
  }

  return { store, refresh, choose, ...readingBy({ store, line, admit, end }) };
}

type Reading = Readonly<{
  store: StoreApi<DoorState>;
  line: Line;
  admit: (occasion: Occasion, shopper: Shopper, at: AtTill) => Promise<void>;
  end: (last: Last) => void;
}>;

function readingBy({ store, line, admit, end }: Reading) {
  return {
    /** Reads a code at this door. */
    read: async (storeId: string, text: string): Promise<void> => {
      const { occasion, busy } = store.getState();
      if (occasion === null || busy) return;
      const parsed = parseMemberCode(text);
      if (!parsed.ok) return end({ kind: 'refused', shopper: null, refusal: parsed.refusal });
      store.setState({ busy: true });
      const code = text.replace(/\D/g, '');
      const answer = await inTime(line.ask('staff', scan, { storeId, code }));
      if (!answer.ok) return end({ kind: 'refused', shopper: null, refusal: answer.refusal });
      const { card, profile, ticket } = answer.value;
      await admit(occasion, { name: profile.nickname ?? null, no: card.no }, { storeId, ticket });
    },
    /** Asks again about the shopper of whom nothing was heard. */
    again: async (): Promise<void> => {
      const { occasion, last, busy } = store.getState();
      if (occasion === null || last?.kind !== 'unanswered' || busy) return;
      store.setState({ busy: true });
      await admit(occasion, last.shopper, last.at);
    },
  };
}

const lastOf = (refusal: ScreenRefusal, shopper: Shopper, at: AtTill): Last =>
  refusal.code === 'unreachable'
    ? { kind: 'unanswered', shopper, at }
    : { kind: 'refused', shopper, refusal };
