import { type Problem, distinct, problem } from '../kernel/problem';
import type { ProgrammeTerms } from '../programme';
import { type Rule, checkRule } from '../segments';
import type { JourneyStep, JourneyTerms } from './model';

type Problems = readonly Problem[];

/** What a shop has that a journey can name, besides the terms of its programme. */
type Shop = Readonly<{ terms: ProgrammeTerms; known: Parameters<typeof checkRule>[1] }>;

/** Everything that is wrong with a journey of the right shape, field by field. */
export const checkJourney = ({ entry, steps, exits }: JourneyTerms, shop: Shop): Problems => [
  ...(entry.kind === 'rule' ? checkRule(entry.rule, shop.known, 'entry.rule') : []),
  ...distinct('steps', steps),
  ...steps.flatMap((step, i) => checkStep(step, shop, `steps.${i}`)),
  ...waitsInVain(steps),
  ...distinct('exits', exits),
  ...exits.flatMap(({ when }, i) => checkRule(when, shop.known, `exits.${i}.when`)),
];

function checkStep({ when, act, after }: JourneyStep, shop: Shop, at: string): Problems {
  const { reach, scripts, coupons } = shop.terms;
  const one = (field: string, name: string, known: readonly Readonly<{ id: string }>[]) =>
    problem(!known.some(({ id }) => id === name), `${at}.act.${field}`, `no-such-${field}`);
  return [
    ...ruleOf(when, shop, `${at}.when`),
    ...problem(
      act.kind === 'wait-for' && after.unit === 'hours' && after.hours === 0,
      `${at}.after`,
      'waits-no-time',
    ),
    ...(act.kind === 'message' ? one('category', act.category, reach.categories) : []),
    ...(act.kind === 'coupon' ? one('coupon', act.coupon, coupons.definitions) : []),
    ...(act.kind === 'staff-task' ? one('script', act.script, scripts) : []),
  ];
}

const ruleOf = (rule: Rule | null, { known }: Shop, at: string): Problems =>
  rule === null ? [] : checkRule(rule, known, at);

/** Nobody waits for staff who have not been asked. */
const waitsInVain = (steps: readonly JourneyStep[]): Problems =>
  steps.flatMap(({ act }, i) => {
    const asked = steps.slice(0, i).some((before) => before.act.kind === 'staff-task');
    const waits = act.kind === 'wait-for' && act.what === 'follow-up';
    return problem(waits && !asked, `steps.${i}.act.what`, 'nobody-was-asked');
  });
