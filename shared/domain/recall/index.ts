export { judge, withBudget } from './compare';
export { eligibility } from './eligibility';
export type { RuleName, Spell, Verdict } from './model';
export { type Past, dayNumbered, judgePast, numberOf } from './past';
export { ownInterval, sameDays } from './rules';
export { spellsOf } from './spells';
