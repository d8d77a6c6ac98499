export { checkRule } from './check';
export { type Finding, findings } from './found';
export { type Asked, matches, stageNow } from './matches';
export type { Condition, Range, Rule, Segmented } from './model';
export { partsOf } from './parts';
