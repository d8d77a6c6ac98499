import type { ComplianceProblem, ComplianceRule, Placed, RuleId } from './model';
import { givingRules } from './rules/giving';
import { tellingRules } from './rules/telling';

/** Every rule from outside that a programme, a campaign or a journey has to keep. */
export const complianceRules: Readonly<Record<RuleId, ComplianceRule>> = {
  ...givingRules,
  ...tellingRules,
};

const ids = Object.keys(complianceRules) as readonly RuleId[];

/** Every field that breaks a rule, with where the rule comes from. */
export const complianceOf = (placed: readonly Placed[]): readonly ComplianceProblem[] =>
  placed.flatMap(({ field, matter }) =>
    ids
      .filter((id) => complianceRules[id].breaks(matter))
      .map((rule) => ({ field, rule, source: complianceRules[rule].source })),
  );
