import { addDays, dayOf, startOf } from '../kernel/day';
import { type Result, accept } from '../kernel/result';
import { decidePoints } from '../points';
import { type Programme, pointsExpireAt } from '../programme';
import { type EarnTerms, quote } from '../quote';
import { decideVisit } from '../visits';
import { buyerOf } from './buyer';
import { earnPoints } from './earn';
import { evolve } from './evolve';
import type { ImportHistory, MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Imported = ImportHistory['purchases'][number];

/** Opening balances and purchases from before the programme, each on its own day. */
export function importHistory(
  programme: Programme,
  member: Member,
  command: ImportHistory,
): Result<readonly MemberEvent[], MemberRefusal> {
  const { opening, at } = command;
  const events: MemberEvent[] = [];
  let now = member;
  const happen = (next: readonly MemberEvent[]) => {
    events.push(...next);
    now = next.reduce(evolve, now);
  };
  const cause = { kind: 'import' } as const;
  const balance = earnPoints(programme, member, { points: opening.points, cause, at });
  if (!balance.ok) return balance;
  happen(balance.value);
  if (opening.growth > 0) {
    happen([{ kind: 'growth-earned', on: dayOf(at), growth: opening.growth, cause }]);
  }
  const inOrder = [...command.purchases].sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const purchase of inOrder) happen(purchased(programme, now, { purchase, command }));
  // What was before the programme brings no gifts.
  if (events.length > 0) happen([{ kind: 'tier-gifts-begun', on: addDays(dayOf(at), 1) }]);
  return accept(events);
}

function purchased(
  programme: Programme,
  member: Member,
  { purchase, command }: Readonly<{ purchase: Imported; command: ImportHistory }>,
): readonly MemberEvent[] {
  const { orderId, storeId, on, amountFen } = purchase;
  const priced = quote(programme.earn, buyerOf(programme, member, on), {
    basket: { storeId, lines: [{ category: null, amountFen }], settled: true },
    at: startOf(on),
  });
  const expiresAt = pointsExpireAt(programme, on);
  const stillCounts = addDays(on, programme.tiers.windowDays) > dayOf(command.at);
  const earns = {
    points: command.earns.points && expiresAt > command.at,
    growth: command.earns.growth && stillCounts,
  };
  const points = earns.points ? priced.points : 0;
  const growth = earns.growth ? priced.growth : 0;
  const growthOn = on < member.tier.settledOn ? member.tier.settledOn : on;
  const cause = { kind: 'purchase', orderId } as const;
  const earned = decidePoints(
    { kind: 'earn-points', points, cause, maturesAt: command.at, expiresAt, at: command.at },
    member.points,
  );
  return [
    ...decideVisit(member.visits, { on, storeId }),
    {
      kind: 'purchase-recorded',
      orderId,
      storeId,
      on,
      listFen: amountFen,
      payFen: amountFen,
      terms: earning(priced.terms, earns),
      points,
      growth,
      growthOn,
      pointsExpireAt: expiresAt,
    },
    ...(earned.ok ? earned.value : []),
    ...(growth === 0 ? [] : [{ kind: 'growth-earned', on: growthOn, growth, cause } as const]),
  ];
}

/** The terms of a purchase that does not earn here earn nothing for what is kept of it either. */
const earning = (terms: EarnTerms, earns: ImportHistory['earns']): EarnTerms => ({
  ...terms,
  weight: earns.points ? terms.weight : 0,
  growthPermille: earns.growth ? terms.growthPermille : 0,
});
