import { type Day, addDays, startOf } from '../../../shared/domain/kernel/day';
import type { Rule } from '../../../shared/domain/segments';
import { command as _ } from '../cloudbase/documents';
import type { Ways } from './look-through';
import { replayed } from './replayed';
import { narrowed } from './where';

/** As members are now: indexes leave out whom they can, the rule itself looks at the rest. */
export function waysNow(rule: Rule, today: Day): Ways & Readonly<{ exact: boolean }> {
  const { fields, exact } = narrowed(rule, today);
  return {
    ...{ where: fields, exact, page: 500, pages: 40 },
    states: async (members) => members.map(({ state }) => state),
  };
}

/** As members were by the end of a day, from all their entries up to then. */
export const waysThen = (on: Day): Ways & Readonly<{ exact: boolean }> => ({
  ...{ where: { 'state.enrolledOn': _.lte(on) }, exact: false, page: 50, pages: 20 },
  states: (members) => replayed(members, startOf(addDays(on, 1))),
});
