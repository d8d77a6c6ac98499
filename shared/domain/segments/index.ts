export { checkRule } from './check';
export { type Asked, matches, stageNow } from './matches';
export type { Condition, Range, Rule, Segmented } from './model';
export { partsOf } from './parts';
