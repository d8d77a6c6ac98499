import type { ReachTerms } from '../reach';
import type { Placed } from './model';

/** What a message says to a member, as what, and why. */
type Told = Readonly<{ category: string; title: string; text: string; sentence: string }>;

type About = Readonly<{
  reach: Pick<ReachTerms, 'categories'>;
  /** The field that the message stands in. */
  at: string;
  /** Whether a coupon comes with it. */
  givesCoupon: boolean;
}>;

/** The words of a message that rules from outside look at, by what its category is for. */
export function ofMessage(told: Told, { reach, at, givesCoupon }: About): readonly Placed[] {
  const purpose = reach.categories.find(({ id }) => id === told.category)?.purpose ?? 'service';
  return (['title', 'text', 'sentence'] as const).map((name) => ({
    field: `${at}.${name}`,
    matter: { kind: 'message', text: told[name], purpose, givesCoupon },
  }));
}
