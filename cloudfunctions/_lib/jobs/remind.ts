import { type Day, dayOf, startOf } from '../../../shared/domain/kernel/day';
import { type Instant, MINUTE } from '../../../shared/domain/kernel/instant';
import type { Programme } from '../../../shared/domain/programme';
import type { Offer } from '../../../shared/domain/reach';
import { timerActor } from '../door/actor';
import { execute } from '../members/execute';
import type { StoredMember } from '../members/stored';
import { addressesOf } from '../reach/connected';
import { report } from '../report';

type Reminding = Readonly<{ at: Instant; programme: Programme; by: 'nightly' | 'relay' }>;

/** Reserves the best of some reminders that was not made before. A member that fails is reported. */
export async function remind(
  member: StoredMember,
  offers: readonly Offer[],
  { at, programme, by }: Reminding,
): Promise<number> {
  if (offers.length === 0) return 0;
  try {
    const decided = await execute(member, {
      programme,
      act: { at, action: 'remind', actor: timerActor(by) },
      request: null,
      command: { kind: 'decide-offers', offers, addresses: addressesOf(member), at },
      answer: ({ events }) => events.filter(({ kind }) => kind === 'message-reserved').length,
    });
    return decided.ok ? decided.value : 0;
  } catch (failure) {
    report(`${by}/remind`, failure);
    return 0;
  }
}

/** `14:00`, by the shop's clock. */
export const clockInWords = (at: Instant): string => {
  const minutes = Math.floor((at - startOf(dayOf(at))) / MINUTE);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

/** `12 月 21 日`. */
export function dayInWords(day: Day): string {
  const [, month = '', date = ''] = day.split('-');
  return `${Number(month)} 月 ${Number(date)} 日`;
}
