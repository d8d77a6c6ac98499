import type { OutputOf } from '../../shared/contract/contract';
import type { alarms } from '../../shared/contract/operator/alarms';
import { dayOf } from '../../shared/domain/kernel/day';

type Alarms = OutputOf<typeof alarms>;

/** What is open, before anything else is read; nothing when nothing is. */
export function alarmLines({ alarms: open, rebuilding }: Alarms): readonly string[] {
  const going = rebuilding ? ['! a rebuild is not finished: figures may still change', ''] : [];
  if (open.length === 0) return going;
  return [
    `! ${open.length} open: what follows may be wrong`,
    ...open.map(({ what, says, memberNo, since, nights, mendedBy }) => {
      const whose = memberNo === null ? '' : ` of member ${memberNo}`;
      const mend = mendedBy === null ? '' : `; mended by ${mendedBy}`;
      return `!   ${what}${whose}, since ${dayOf(since)}, ${nights} nights${mend}  ${says}`;
    }),
    ...(going.length === 0 ? [''] : going),
  ];
}
