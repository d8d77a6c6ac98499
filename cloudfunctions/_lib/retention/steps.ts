import type { Act, Step } from '../../../shared/domain/churn';
import { type Day, dayOf } from '../../../shared/domain/kernel/day';
import type { MemberEvent } from '../../../shared/domain/members';

type Kind = MemberEvent['kind'];
type Told = Readonly<{ act: Act; on: Day; fen?: number }>;

/** The events that are steps on the path of a member, each on the day it counts for. */
const tells: { readonly [K in Kind]?: (event: Extract<MemberEvent, { kind: K }>) => Told | null } =
  {
    'purchase-recorded': ({ on, payFen: fen }) => ({ act: 'purchase', on, fen }),
    'purchase-refunded': ({ on, refundFen: fen }) => ({ act: 'refund', on, fen }),
    'visit-recorded': ({ on }) => ({ act: 'visit', on }),
    'coupon-redeemed': ({ at, costFen: fen }) => ({ act: 'coupon-used', on: dayOf(at), fen }),
    'coupon-expired': ({ expiredAt }) => ({ act: 'coupon-expired', on: dayOf(expiredAt) }),
    'points-expired': ({ expiredAt }) => ({ act: 'points-expired', on: dayOf(expiredAt) }),
    'tier-changed': ({ why, on }) => (why === 'ended' ? { act: 'tier-lost', on } : null),
  };

/** What an event means for the path of a member. */
export function stepsOf(event: MemberEvent): readonly Step[] {
  const told = (tells[event.kind] as ((event: MemberEvent) => Told | null) | undefined)?.(event);
  return told == null ? [] : [{ act: told.act, on: told.on, fen: told.fen ?? null }];
}
