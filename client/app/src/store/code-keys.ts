import * as v from 'valibot';
import { codeKey } from '@shared/contract/card';
import { codeKeys as contract } from '@shared/contract/member/code-key';
import { addDays, dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import { type Result, refuse } from '@shared/domain/kernel/result';
import type { CodeKey, ShownCode } from '@shared/domain/member-code';
import { type NoKeyForToday, showCode } from '../../../code/show-code';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

const kept = v.object({ keys: v.array(codeKey), behindMs: v.number() });

/** The means of showing a code with no network, and how far the phone's clock is behind the server's. */
export type CodeKeys = Readonly<{
  take: (given: Readonly<{ at: Instant; codeKeys: readonly CodeKey[] }>) => void;
  /** What the server's clock shows now, as far as the phone can tell. */
  serverTime: () => Instant;
  /** Corrects the phone's clock by an answer that says when it was given. */
  heard: (at: Instant) => void;
  now: () => Result<ShownCode, NoKeyForToday>;
  /** Asks for new keys when tomorrow's are not here yet. */
  topUp: () => Promise<void>;
}>;

export function openCodeKeys(shelf: Shelf, line: Line, now: () => Instant): CodeKeys {
  const last = lastState(shelf, 'code-keys', kept);
  let held = last.read() ?? { keys: [], behindMs: 0 };
  const keep = (next: typeof held): void => {
    held = next;
    last.keep(next);
  };
  const serverTime = () => now() + held.behindMs;
  const take: CodeKeys['take'] = ({ at, codeKeys }) =>
    keep({ keys: codeKeys, behindMs: at - now() });
  return {
    take,
    serverTime,
    heard: (at) => keep({ ...held, behindMs: at - now() }),
    now: () => {
      const { keys } = held;
      return keys.length === 0
        ? refuse({ code: 'no-key-for-today' })
        : showCode(keys, serverTime());
    },
    topUp: async () => {
      const tomorrow = addDays(dayOf(serverTime()), 1);
      if (held.keys.some(({ day }) => day === tomorrow)) return;
      const answer = await line.ask('member', contract, {});
      if (answer.ok) take(answer.value);
    },
  };
}
