export { type DwellAllowed, decide as decideDwell, evolve as evolveDwell } from './allow';
export { FEWEST, dwellOf } from './figures';
export {
  type Dwell,
  LONGEST_DAY,
  LONGEST_STAY,
  type Page,
  STAYS_AT_ONCE,
  STAYS_TOLD_WITHIN,
  type Stay,
  WEEKS_KEPT,
  noDwell,
  pages,
} from './model';
export { take, weekOf } from './take';
