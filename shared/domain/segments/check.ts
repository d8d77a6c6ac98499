import { type Problem, problem, unknownNames } from '../kernel/problem';
import type { Condition, Range, Rule } from './model';

/** What a shop has that a rule can name. */
export type Known = Readonly<{
  tiers: readonly string[];
  stores: readonly string[];
  coupons: readonly string[];
}>;

/** What is wrong with a rule of the right shape: what it names and nobody knows, and ranges that nothing is in. */
export function checkRule(rule: Rule, known: Known, at = 'rule'): readonly Problem[] {
  if (rule.kind === 'not') return checkRule(rule.of, known, `${at}.of`);
  return rule.kind === 'all' || rule.kind === 'any'
    ? rule.of.flatMap((each, i) => checkRule(each, known, `${at}.of.${i}`))
    : [...names(rule, known, at), ...ranges(rule, at)];
}

function names(condition: Condition, known: Known, at: string): readonly Problem[] {
  if (condition.kind === 'tier') return unknown(condition.tiers, known.tiers, `${at}.tiers`);
  if (condition.kind === 'first-store') {
    return unknown(condition.stores, known.stores, `${at}.stores`);
  }
  return condition.kind === 'coupon'
    ? unknown(condition.coupons, known.coupons, `${at}.coupons`)
    : [];
}

const unknown = (named: readonly string[], known: readonly string[], field: string) =>
  unknownNames(named, known, { field, reason: 'nobody-knows-it' });

const ranges = (condition: Condition, at: string): readonly Problem[] =>
  Object.entries(condition).flatMap(([name, value]) =>
    isRange(value) ? problem(isEmpty(value), `${at}.${name}`, 'nothing-or-all-is-in-it') : [],
  );

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'from' in value;

const isEmpty = ({ from, to }: Range): boolean =>
  (from === null && to === null) || (from !== null && to !== null && to < from);
