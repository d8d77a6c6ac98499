import { type Programme, giftShown } from '../../../shared/domain/programme';

/** The tiers, with what each gives by name. */
export function ladderOf(programme: Programme) {
  return programme.tiers.tiers.map((tier) => {
    const its = programme.gifts.tiers.find((one) => one.tier === tier.id);
    const named = (gifts: NonNullable<typeof its>['monthly']) =>
      gifts.map((gift) => giftShown(programme, gift));
    return {
      ...tier,
      onReaching: named(its?.onReaching ?? []),
      monthly: named(its?.monthly ?? []),
    };
  });
}
