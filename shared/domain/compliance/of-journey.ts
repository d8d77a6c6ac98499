import type { JourneyTerms } from '../journeys';
import type { Rule } from '../segments';
import type { ReachTerms } from '../reach';
import type { Placed } from './model';
import { ofMessage } from './of-message';

type Step = JourneyTerms['steps'][number];

/** What a journey says and gives to members, as far as rules from outside look at it. */
export function ofJourney(
  { entry, steps }: JourneyTerms,
  reach: Pick<ReachTerms, 'categories'>,
): readonly Placed[] {
  const chosenBy = entry.kind === 'rule' ? [entry.rule] : [];
  const givesCoupon = steps.some(({ act }) => act.kind === 'coupon');
  return steps.flatMap(({ act, when }, i): readonly Placed[] => {
    const at = `steps.${i}.act`;
    if (act.kind === 'coupon') return given([...chosenBy, ...asked(when)], `${at}.coupon`);
    return act.kind === 'message' ? ofMessage(act, { reach, at, givesCoupon }) : [];
  });
}

const asked = (when: Step['when']): readonly Rule[] => (when === null ? [] : [when]);

const given = (rules: readonly Rule[], field: string): readonly Placed[] =>
  rules.map((chosenBy) => ({ field, matter: { kind: 'coupon', chosenBy } }));
