import * as v from 'valibot';
import { day, id } from '@shared/contract/fields';
import { allowDwell } from '@shared/contract/member/allow-dwell';
import { noteStays as contract } from '@shared/contract/member/note-stays';
import {
  LONGEST_DAY,
  LONGEST_STAY,
  type Page,
  STAYS_AT_ONCE,
  type Stay,
  pages,
} from '@shared/domain/dwell';
import { dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Answer } from '@/api/answer';
import { isFinal, type Line } from '@/api/line';
import { newId } from '@/api/request-ids';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

const stays = v.array(v.object({ page: v.picklist(pages), on: day, seconds: v.number() }));
const kept = v.object({
  /** What has been counted on the latest day. */
  counted: v.nullable(v.object({ on: day, seconds: v.number() })),
  waiting: stays,
  /** On its way: its name stays until there is an answer. */
  batch: v.nullable(v.object({ id, stays })),
});

type Kept = v.InferOutput<typeof kept>;

const nothing: Kept = { counted: null, waiting: [], batch: null };

type Phone = Readonly<{
  shelf: Shelf;
  line: Line;
  serverTime: () => Instant;
  chance: () => number;
}>;

/** Measures how long which page is looked at, of members who allow it, and tells the shop in batches. */
export type Stays = Readonly<{
  begin: (page: Page) => void;
  /** That page is out of sight; another that has come since goes on. */
  end: (page: Page) => void;
  /** Ends what is looked at, when the app is left. */
  leave: () => Promise<void>;
  tell: () => Promise<void>;
  allow: (allowed: boolean) => Promise<Answer<typeof allowDwell>>;
}>;

export function openStays(phone: Phone, isAllowed: () => boolean): Stays {
  const { shelf, line, serverTime } = phone;
  const last = lastState(shelf, 'stays', kept);
  const read = (): Kept => (last.read() as Kept | null) ?? nothing;
  const telling = openTelling(phone, { read, keep: last.keep });
  let now: Readonly<{ page: Page; from: Instant }> | null = null;

  function close(): void {
    if (now === null) return;
    const { page, from } = now;
    now = null;
    const looked = Math.round((serverTime() - from) / 1000);
    if (isAllowed()) last.keep(withLook(read(), { page, on: dayOf(from), seconds: looked }));
  }

  const tell = async (): Promise<void> => (isAllowed() ? telling() : last.forget());

  return {
    begin: (page) => {
      if (now?.page === page) return;
      close();
      if (isAllowed()) now = { page, from: serverTime() };
    },
    end: (page) => {
      if (now?.page === page) close();
    },
    leave: () => {
      close();
      return tell();
    },
    tell,
    allow: (allowed) => {
      now = null;
      last.forget();
      const about = String(serverTime());
      return line.send('member', allowDwell, { given: { allowed }, about });
    },
  };
}

/** One more look, as far as the look and its day have room. */
function withLook(held: Kept, { page, on, seconds: looked }: Stay): Kept {
  const { counted, waiting } = held;
  const before = counted?.on === on ? counted.seconds : 0;
  const seconds = Math.min(looked, LONGEST_STAY, LONGEST_DAY - before);
  if (seconds < 1) return held;
  return {
    ...held,
    counted: { on, seconds: before + seconds },
    waiting: [...waiting, { page, on, seconds }].slice(-STAYS_AT_ONCE),
  };
}

type Held = Readonly<{ read: () => Kept; keep: (next: Kept) => void }>;

/** Sends what waits in one batch, the same one until there is an answer. */
function openTelling({ line, chance }: Phone, { read, keep }: Held): () => Promise<void> {
  let telling = false;
  return async () => {
    if (telling) return;
    const held = read();
    const next = held.batch ?? { id: newId(chance), stays: held.waiting };
    if (next.stays.length === 0) return;
    keep({ ...held, batch: next, waiting: held.batch === null ? [] : held.waiting });
    telling = true;
    const answer = await line.ask('member', contract, { batch: next.id, stays: next.stays });
    telling = false;
    if (answer.ok || isFinal(answer.refusal)) keep({ ...read(), batch: null });
  };
}
