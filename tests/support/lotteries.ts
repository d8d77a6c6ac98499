import type { LotteryTerms, Prize } from '../../shared/domain/lotteries';
import { granted } from './answers';
import { daysAfter, midnight, monday } from './calendar';
import type { Shop } from './shop';
import { fresh } from './till';

const minute = 60_000;
const sunday = daysAfter(monday, 6);

/** When the seeds of a week's lotteries are shown. */
export const reveals = midnight(daysAfter(sunday, 1)) + 10 * minute;

export const points = (id: string, chances: number, given: number): Prize => ({
  ...{ id, name: id, chances, valueFen: 100, stock: null, whenGone: null },
  award: { kind: 'points', points: given },
});
export const cups = (chances: number, stock: number): Prize => ({
  ...{ id: 'cup', name: '茶杯', chances, valueFen: 6800, stock, whenGone: 'five' },
  award: { kind: 'goods', stores: null, pickUpDays: 30, reminderDays: 0, returnDays: 7 },
});
/** A lottery of the first week: one in ten wins a cup, three in ten some points. */
export const lottery = (id: string, given: Partial<LotteryTerms> = {}): LotteryTerms => ({
  ...{ id, name: '茶签', note: null, from: monday, to: sunday, outOf: 10 },
  prizes: [cups(1, 3), points('five', 3, 5)],
  ...{ costPoints: 0, freePerDay: 10, caps: { perDay: 20, perMember: 100 } },
  ...given,
});
type Asked = Readonly<{ lottery: string; luck?: string; requestId?: string; points?: number }>;

/** One draw of somebody's. */
export const draw = ({ as }: Shop, name: string, given: Asked) =>
  as(name).member({ action: 'draw', requestId: fresh('draw'), luck: fresh('luck'), ...given });

/** A lottery as somebody is told of it. */
export async function lotteryOf({ as }: Shop, name: string, id: string) {
  const { lotteries } = granted(await as(name).member({ action: 'lotteries' }));
  const found = lotteries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no lottery ${id}`);
  return found;
}

/** The public record of a lottery, as anybody is told. */
export const recordOf = async ({ as }: Shop, lottery: string) =>
  granted(await as('passer-by').member({ action: 'lottery-record', lottery }));
