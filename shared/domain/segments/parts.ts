import type { Rule } from './model';

/** A rule and every rule inside it. */
export const partsOf = (rule: Rule): readonly Rule[] => {
  if (rule.kind === 'not') return [rule, ...partsOf(rule.of)];
  return rule.kind === 'all' || rule.kind === 'any' ? [rule, ...rule.of.flatMap(partsOf)] : [rule];
};
