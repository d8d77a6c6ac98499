export { judge, withBudget } from './compare';
export type { Rule, Spell } from './model';
export { modelRule, ownInterval, returnCurveRule, sameDays } from './rules';
export { spellsOf } from './spells';
