import { addDays, type Day } from '../../shared/domain/kernel/day';
import type { Act, Planned } from './act';
import type { Customer } from './customers';

type Bought = Planned & Readonly<{ act: Extract<Act, { kind: 'buy' }> }>;

const isBought = (planned: Planned): planned is Bought => planned.act.kind === 'buy';

const everyMember = 12;
const breakfast = 8 * 60 + 5;
const enoughForMakeUpFen = 2000;

/** After the first purchase a week: three days, one missed and made up for points, then to the seventh. */
const firstWeek = [1, 2, 3, 5, 6, 7] as const;
const missed = 4;
const madeUpOn = 5;
const laterDays = [1, 2] as const;

function checkInsOf(customer: Customer, bought: readonly Bought[]): readonly Planned[] {
  const [first, ...later] = bought;
  if (first === undefined) return [];
  const at = { minute: breakfast, customer };
  const days = new Set([
    ...firstWeek.map((after) => addDays(first.day, after)),
    ...later.flatMap(({ day }) => laterDays.map((after) => addDays(day, after))),
  ]);
  const checkIns = [...days].map((day): Planned => ({
    ...at,
    day,
    act: { kind: 'check-in', day },
  }));
  const gap = addDays(first.day, missed);
  if (first.act.amountFen < enoughForMakeUpFen || days.has(gap)) return checkIns;
  const making: Planned = {
    ...at,
    day: addDays(first.day, madeUpOn),
    act: { kind: 'make-up', day: gap },
  };
  return [...checkIns, making];
}

/** Every twelfth member checks in after buying; some reach milestones, some make up a day. */
export function checkInPlan(plan: readonly Planned[]): readonly Planned[] {
  const keen = new Map<Customer, Bought[]>();
  for (const planned of plan.filter(isBought)) {
    if (planned.customer.place % everyMember !== 0) continue;
    keen.set(planned.customer, [...(keen.get(planned.customer) ?? []), planned]);
  }
  return [...keen].flatMap(([customer, bought]) => checkInsOf(customer, bought));
}

const everyDrawer = 11;
const firstDrawer = 6;
const drawnOn = [0, 3, 8] as const;
const atTea = 15 * 60 + 20;

/** Every eleventh member who has joined by then draws on three days of a lottery. */
export function drawPlan(
  plan: readonly Planned[],
  { id, from }: Readonly<{ id: string; from: Day }>,
): readonly Planned[] {
  const drawers = plan.filter(
    ({ act, day, customer }) =>
      act.kind === 'join' && day < from && customer.place % everyDrawer === firstDrawer,
  );
  return drawers.flatMap(({ customer }) =>
    drawnOn.map((after): Planned => {
      const day = addDays(from, after);
      return { day, minute: atTea, customer, act: { kind: 'draw', lottery: id, day } };
    }),
  );
}

const everyPurchase = 150;
const daysUntilRefund = 3;
const afterTea = 20 * 60 + 30;

function refundOf({ day, customer, act }: Bought, nth: number): Planned {
  const amountFen = nth % 2 === 0 ? act.amountFen : Math.ceil(act.amountFen / 2);
  return {
    day: addDays(day, daysUntilRefund),
    minute: afterTea,
    customer,
    act: { kind: 'refund', orderNo: act.orderNo, amountFen },
  };
}

/** A few purchases come back some days later, every other one whole, the rest by half. */
export const refundPlan = (plan: readonly Planned[]): readonly Planned[] =>
  plan
    .filter(isBought)
    .filter((_, index) => index % everyPurchase === everyPurchase - 1)
    .map(refundOf);

/** Whether there is time for it before the story ends. */
export const until =
  (lastDay: Day) =>
  ({ day }: Planned): boolean =>
    day <= lastDay;
