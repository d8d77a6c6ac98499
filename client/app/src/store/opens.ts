import * as v from 'valibot';
import { day } from '@shared/contract/fields';
import { noteOpen as contract } from '@shared/contract/member/note-open';
import { type Day, addDays, dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import { OPENS_TOLD_WITHIN } from '@shared/domain/presence';
import { isFinal, type Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

const kept = v.object({ told: v.nullable(day), waiting: v.array(day) });

/** So long after nobody answered it is not asked again. */
const PAUSE = 60_000;

type Phone = Readonly<{ shelf: Shelf; line: Line; serverTime: () => Instant }>;

/** Tells the shop once a day that the mini-program was opened, as soon as it hears; nobody waits for it. */
export function openOpens(
  { shelf, line, serverTime }: Phone,
  isMember: () => boolean,
): Readonly<{ note: () => Promise<void> }> {
  const last = lastState(shelf, 'opens', kept);
  let quietUntil = 0;

  const waitingOn = (today: Day): readonly Day[] => {
    const waiting = [...(last.read()?.waiting ?? []), today];
    return [...new Set(waiting)].filter((each) => each >= addDays(today, -OPENS_TOLD_WITHIN));
  };

  async function note(): Promise<void> {
    const at = serverTime();
    const today = dayOf(at);
    const { told = null } = last.read() ?? {};
    if (!isMember() || told === today) return;
    const waiting = waitingOn(today);
    last.keep({ told, waiting: [...waiting] });
    if (at < quietUntil) return;
    quietUntil = at + PAUSE;
    const earlier = waiting.filter((each) => each < today);
    const answer = await line.ask('member', contract, { earlier });
    if (answer.ok || isFinal(answer.refusal)) last.keep({ told: today, waiting: [] });
  }

  return { note };
}
