import type { Rule } from '../segments';

/** Whether a rule looks at what a member spends: at the sum itself, or at the score made of it. */
export function sumsUp(rule: Rule): boolean {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.some(sumsUp);
  if (rule.kind === 'not') return sumsUp(rule.of);
  return rule.kind === 'spent' || (rule.kind === 'rfm' && rule.m !== null);
}
