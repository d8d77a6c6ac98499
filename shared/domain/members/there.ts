import { evolveDaySpending } from '../day-spending';
import { monthOf } from '../kernel/day';
import { ofCohort, spent } from '../lifetime-value';
import { afterVisit } from '../occasions';
import { bought, broughtBack, mark } from '../presence';
import { type PurchaseEvent, evolvePurchases } from '../purchases';
import { type VisitEvent, evolveVisits } from '../visits';
import type { Member } from './model';

/** A visit, which may turn out to be the first. */
export function visited(member: Member, event: VisitEvent): Member {
  const presence = mark(member.presence, 'visit', event.on);
  const dayZero = presence.days.visit?.from ?? event.on;
  return {
    ...member,
    visits: evolveVisits(member.visits, event),
    presence,
    spending: ofCohort(member.spending, dayZero),
    occasions: afterVisit(member.occasions, event.on),
  };
}

export const purchased = (member: Member, event: PurchaseEvent): Member => ({
  ...member,
  purchases: evolvePurchases(member.purchases, event),
  presence: presenceAfter(member, event),
  spending: spendingAfter(member, event),
  daySpending: evolveDaySpending(member.daySpending, event),
});

/** A purchase makes its day one; the refund that leaves nothing of it takes it back. */
function presenceAfter({ presence }: Member, event: PurchaseEvent) {
  if (event.kind === 'purchase-recorded') return bought(presence, event.on);
  return event.keptFen === 0 ? broughtBack(presence, event.purchasedOn) : presence;
}

function spendingAfter({ spending }: Member, event: PurchaseEvent) {
  if (spending === null) return null;
  return event.kind === 'purchase-recorded'
    ? spent(spending, monthOf(event.on), event.payFen)
    : spent(spending, monthOf(event.purchasedOn), -event.refundFen);
}
