export { judge, withBudget } from './compare';
export { eligibility } from './eligibility';
export type { Rule, Spell } from './model';
export { modelRule, ownInterval, returnCurveRule, sameDays } from './rules';
export { spellsOf } from './spells';
