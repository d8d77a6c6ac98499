import { dayOf } from '../kernel/day';
import type { Result } from '../kernel/result';
import { decideCare } from '../care';
import type { Programme } from '../programme';
import type { ShowCare } from './care-commands';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

/** Care that staff have shown, written down. */
export const showCare = (
  programme: Programme,
  member: Member,
  { care, storeId, at }: ShowCare,
): Result<readonly MemberEvent[], MemberRefusal> =>
  decideCare(programme.care, { care, storeId, on: dayOf(at) }, member.care);
