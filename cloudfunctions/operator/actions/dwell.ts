import {
  type Dwell,
  FEWEST,
  LONGEST_DAY,
  LONGEST_STAY,
  dwellOf,
  noDwell,
  weekOf,
} from '../../../shared/domain/dwell';
import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { dwell as contract } from '../../../shared/contract/operator/dwell';
import { command as _, count, pagesOf } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';

const PAGE = 1000;
/** So many members who allow it are read. */
const MOST = 100_000;

const definition =
  `只算同意记录的会员。每位会员在所选各周里看这一页的秒数，取中位数和平均数；只算前台，单次最多 ${LONGEST_STAY / 60} 分钟，`
  + `一天最多 ${LONGEST_DAY / 60} 分钟。不足 ${FEWEST} 人不显示秒数。撤回同意的会员当即从各周里消失。`;

type Part = Readonly<{ _id: string; dwell?: Dwell }>;

export const dwell = defineDeskAction(contract, {
  gather: async () => Promise.all([consenting(), count('members', {})]),
  run: async ({ input, found: [members, of], at }) => {
    const last = weekOf(dayOf(at));
    const weeks = Array.from({ length: input.weeks }, (_, i) =>
      addDays(last, -7 * (input.weeks - 1 - i)),
    );
    return accept({
      ...{ at, definition, consenting: members.length, of, weeks },
      pages: dwellOf(members, weeks).map((page) => ({ ...page, weeks: [...page.weeks] })),
    });
  },
});

/** What is kept of everybody who allows it, a page at a time. */
async function consenting(): Promise<readonly Dwell[]> {
  const found: Dwell[] = [];
  const allowing = { 'state.dwellSince': _.gt('') };
  const paging = { page: PAGE, project: { dwell: true } };
  for await (const page of pagesOf<Part>('members', allowing, paging)) {
    found.push(...page.map((part) => part.dwell ?? noDwell));
    if (found.length >= MOST) break;
  }
  return found;
}
