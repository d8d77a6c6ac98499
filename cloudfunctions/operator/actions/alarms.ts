import { accept } from '../../../shared/domain/kernel/result';
import { alarms as contract } from '../../../shared/contract/operator/alarms';
import { command as _, find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { type Anomaly, openAnomalies } from '../../_lib/jobs/anomalies';
import { isOfRetention, isRebuilding } from '../../_lib/jobs/rebuild-retention';

export const alarms = defineDeskAction(contract, {
  gather: () => Promise.all([openAnomalies(), isRebuilding()]),
  run: async ({ found: [open, rebuilding], at }) => {
    const numbers = await numbersOf(open);
    const same = new Map<string, readonly Anomaly[]>();
    for (const anomaly of open) {
      const key = `${anomaly.what} ${anomaly.memberId ?? ''}`;
      same.set(key, [...(same.get(key) ?? []), anomaly]);
    }
    return accept({
      at,
      alarms: [...same.values()].flatMap((nights) => standing(nights, numbers)),
      rebuilding,
    });
  },
});

type Numbers = ReadonlyMap<string, string>;

/** The nights that found the same, as one. */
function standing(nights: readonly Anomaly[], numbers: Numbers) {
  const [first, last] = [nights[0], nights.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { what, memberId, at: since } = first;
  const memberNo = memberId === undefined ? null : (numbers.get(memberId) ?? null);
  const mendedBy = isOfRetention(what) ? ('rebuild-retention' as const) : null;
  const told = { what, says: saysOf(what), memberNo };
  return [{ ...told, since, lastAt: last.at, nights: nights.length, mendedBy }];
}

const sayings: readonly (readonly [RegExp, string])[] = [
  [/^projection-differs:cohorts:/, '这一天首次到店会员的留存数，与流水重新数出来的不一致'],
  [/^day-gaps-differ-from-members:/, '这一天之后没有再来的人数，与会员档案不一致'],
  [/^projection-differs:/, '这张汇总表与流水重新数出来的不一致'],
  [/^books-differ-from-|^points-held-differ-from-members:/, '积分账本合计与会员持有的积分不一致'],
  [/^chain-broken-at-|^ledger-ends-elsewhere$/, '这位会员的流水缺了、改了或接不上'],
  [/^state-is-not-the-fold$|^balance-differs$/, '这位会员的档案与流水推算的不一致'],
  [/^member-is-gone$/, '这位会员的档案不在了'],
];

const saysOf = (what: string): string =>
  sayings.find(([pattern]) => pattern.test(what))?.[1] ?? '夜间核对发现不一致';

async function numbersOf(open: readonly Anomaly[]): Promise<Numbers> {
  const ids = [...new Set(open.flatMap(({ memberId }) => memberId ?? []))];
  if (ids.length === 0) return new Map();
  const members = await find<Readonly<{ _id: string; no: string }>>(
    'members',
    { _id: _.in(ids) },
    { limit: 1000, project: { no: true } },
  );
  return new Map(members.map(({ _id, no }) => [_id, no]));
}
