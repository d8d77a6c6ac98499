import { monthOf } from '../kernel/day';
import type { TierEvent } from '../tiers';
import type { TierGiftEvent } from './tier-gift-event';
import type { Member, TierGiven } from './model';

type Given = Member['tierGifts'];

export function evolveTierGifts({ from, given }: Given, event: TierGiftEvent): Given {
  switch (event.kind) {
    case 'tier-gifts-begun':
      return { from: event.on, given };
    case 'tier-gift-given': {
      const { key, on, coupons, points } = event;
      return { from, given: [...given, { key, on, coupons, points }].sort(byDay) };
    }
    case 'tier-gift-taken-back':
      return { from, given: given.filter(({ key, on }) => key !== event.key || on !== event.on) };
  }
}

const byDay = (a: TierGiven, b: TierGiven): number =>
  `${a.on ?? ''}${a.key}` < `${b.on ?? ''}${b.key}` ? -1 : 1;

/**
 * A settled tier is judged anew only from there on. Gifts of before are settled too; their months
 * stay known so that none is given twice.
 */
export function settleGiven(
  { from, given }: Given,
  { settledOn, rulesVersion }: Extract<TierEvent, { kind: 'tier-settled' }>,
  before: Member['tier'],
): Given {
  const isNew = rulesVersion !== before.rulesVersion;
  const month = monthOf(settledOn);
  const kept = given.flatMap((one) => {
    const open = one.on !== null && one.on >= settledOn && !isNew;
    if (open) return [one];
    return one.key.startsWith('month:') && one.key.slice(-7) >= month ? [{ ...one, on: null }] : [];
  });
  return { from: from > settledOn ? from : settledOn, given: kept };
}
