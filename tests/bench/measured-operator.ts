import { adjust } from '../../shared/contract/operator/adjust';
import { alarms } from '../../shared/contract/operator/alarms';
import { approveAdjustment } from '../../shared/contract/operator/approve-adjustment';
import { churnReasons } from '../../shared/contract/operator/churn-reasons';
import { logChurnReason } from '../../shared/contract/operator/log-churn-reason';
import { pathBeforeLapse } from '../../shared/contract/operator/path-before-lapse';
import { costPerMember } from '../../shared/contract/operator/cost-per-member';
import { couponCosts } from '../../shared/contract/operator/coupon-costs';
import { dwell } from '../../shared/contract/operator/dwell';
import { explain } from '../../shared/contract/operator/explain';
import { headline } from '../../shared/contract/operator/headline';
import { importMembers } from '../../shared/contract/operator/import-members';
import { inviteStaff } from '../../shared/contract/operator/invite-staff';
import { issueCoupon } from '../../shared/contract/operator/issue-coupon';
import { lapsing } from '../../shared/contract/operator/lapsing';
import { lifetimeValue } from '../../shared/contract/operator/lifetime-value';
import { member } from '../../shared/contract/operator/member';
import { programme } from '../../shared/contract/operator/programme';
import { publishProgramme } from '../../shared/contract/operator/publish-programme';
import { quadrants } from '../../shared/contract/operator/quadrants';
import { rebuildRetention } from '../../shared/contract/operator/rebuild-retention';
import { recallRules } from '../../shared/contract/operator/recall-rules';
import { retention } from '../../shared/contract/operator/retention';
import { revokeStaff } from '../../shared/contract/operator/revoke-staff';
import { rollForward } from '../../shared/contract/operator/roll-forward';
import { saveSource } from '../../shared/contract/operator/save-source';
import { saveStore } from '../../shared/contract/operator/save-store';
import { baskets } from '../../shared/contract/operator/baskets';
import { rfm } from '../../shared/contract/operator/rfm';
import { behaviour } from '../../shared/contract/operator/behaviour';
import { quadrantFlows } from '../../shared/contract/operator/quadrant-flows';
import { saveSegment } from '../../shared/contract/operator/save-segment';
import { segmentMembers } from '../../shared/contract/operator/segment-members';
import { segments } from '../../shared/contract/operator/segments';
import { tagMember } from '../../shared/contract/operator/tag-member';
import { searchMembers } from '../../shared/contract/operator/search-members';
import { sources } from '../../shared/contract/operator/sources';
import { staffList } from '../../shared/contract/operator/staff';
import { stock } from '../../shared/contract/operator/stock';
import { stores } from '../../shared/contract/operator/stores';
import { me } from '../../shared/contract/staff/me';
import { boss, partner, till } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import { hire, type Shop } from './shop';

const atDesk = (act: string, budget: number, prepare: Measured['prepare']): Measured => ({
  door: 'operator',
  act,
  budget,
  prepare,
});

const simply = (act: string, budget: number, deed: (shop: Shop) => Promise<unknown>): Measured =>
  atDesk(act, budget, async (shop) => () => deed(shop));

const adjustment = (memberNo: string, points: number) => ({
  ...{ requestId: fresh('request'), memberNo, points },
  reason: 'welcome',
});

const published: Measured = atDesk('publish-programme', 3, async ({ ask }) => {
  const { terms, versions } = await ask(boss, programme, {});
  const after = Math.max(...versions.map(({ version }) => version));
  return () => ask(boss, publishProgramme, { terms, after });
});

const revoked: Measured = atDesk('revoke-staff', 3, async ({ ask }) => {
  const hao = till(fresh('hao'));
  await hire(ask, hao);
  const { staffId } = await ask(hao, me, {});
  return () => ask(boss, revokeStaff, { staffId });
});

const adjusted: Measured = atDesk('adjust', 3, async (shop) => {
  const { no } = await newcomer(shop);
  return () => shop.ask(boss, adjust, adjustment(no, 100));
});

const approved: Measured = atDesk('approve-adjustment', 5, async (shop) => {
  const { no } = await newcomer(shop);
  const { approval } = await shop.ask(boss, adjust, adjustment(no, 3_000));
  return () => shop.ask(partner, approveAdjustment, { approval });
});

const imported = (count: number) => ({
  members: Array.from({ length: count }, () => ({
    externalId: fresh('x'),
    joinedOn: '2025-01-01',
    purchases: [{ orderNo: fresh('old'), storeId: 's1', on: '2026-01-05', amountFen: 9_900 }],
  })),
});

const regulars = { kind: 'tag', tags: ['regular'] } as const;

/** What operators do. Each call is written to the audit after it, which is one more. */
export const operatorActs: readonly Measured[] = [
  simply('stores', 2, ({ ask }) => ask(boss, stores, {})),
  simply('save-store', 3, ({ ask }) => ask(boss, saveStore, { storeId: 's2', name: '湖畔店' })),
  simply('staff', 2, ({ ask }) => ask(boss, staffList, {})),
  simply('invite-staff', 3, ({ ask }) =>
    ask(boss, inviteStaff, { name: 'Hao', role: 'manager', stores: ['s1'] }),
  ),
  revoked,
  simply('programme', 2, ({ ask }) => ask(boss, programme, {})),
  published,
  simply('stock', 2, ({ ask }) => ask(boss, stock, {})),
  simply('search-members', 2, ({ ask }) => ask(boss, searchMembers, { find: '13800000000' })),
  atDesk('member', 3, async (shop) => {
    const { no } = await newcomer(shop);
    return () => shop.ask(boss, member, { memberNo: no });
  }),
  adjusted,
  approved,
  simply('save-source', 4, ({ ask }) =>
    ask(boss, saveSource, { sourceId: 'gate', name: '门口', kind: 'poster', storeId: 's1' }),
  ),
  simply('sources', 2, ({ ask }) => ask(boss, sources, {})),
  simply('coupon-costs', 2, ({ ask }) =>
    ask(boss, couponCosts, { from: '2026-01', to: '2026-03' }),
  ),
  atDesk('log-churn-reason', 3, async (shop) => {
    const { no } = await newcomer(shop);
    const told = { memberNo: no, reason: 'taste', note: '太甜' } as const;
    return () => shop.ask(boss, logChurnReason, { requestId: fresh('request'), ...told });
  }),
  simply('dwell', 2, ({ ask }) => ask(boss, dwell, {})),
  simply('churn-reasons', 4, ({ ask }) => ask(boss, churnReasons, {})),
  simply('path-before-lapse', 4, ({ ask }) => ask(boss, pathBeforeLapse, {})),
  simply('lifetime-value', 2, ({ ask }) => ask(boss, lifetimeValue, {})),
  simply('cost-per-member', 2, ({ ask }) =>
    ask(boss, costPerMember, { from: '2026-01', to: '2026-03' }),
  ),
  simply('roll-forward', 2, ({ ask }) =>
    ask(boss, rollForward, { from: '2026-01', to: '2026-03' }),
  ),
  atDesk('explain', 3, async (shop) => {
    const { no } = await newcomer(shop);
    return () => shop.ask(boss, explain, { memberNo: no });
  }),
  simply('quadrants', 4, ({ ask }) => ask(boss, quadrants, { list: 'lost-recall' })),
  simply('lapsing', 4, ({ ask }) => ask(boss, lapsing, {})),
  simply('recall-rules', 3, ({ ask }) => ask(boss, recallRules, {})),
  simply('alarms', 2, ({ ask }) => ask(boss, alarms, {})),
  {
    ...simply('rebuild-retention', 0, ({ ask }) => ask(boss, rebuildRetention, {})),
    budget: null,
  },
  simply('headline', 5, ({ ask }) => ask(boss, headline, {})),
  simply('retention', 2, ({ ask }) =>
    ask(boss, retention, { from: '2026-01-01', to: '2026-03-31' }),
  ),
  atDesk('tag-member', 3, async (shop) => {
    const { no: memberNo } = await newcomer(shop);
    const tags = { memberNo, put: ['regular'], reason: 'known at the counter' };
    return () => shop.ask(boss, tagMember, { requestId: fresh('request'), ...tags });
  }),
  simply('save-segment', 4, ({ ask }) =>
    ask(boss, saveSegment, { segment: 'regulars', name: '常客', rule: regulars }),
  ),
  simply('baskets', 2, ({ ask }) => ask(boss, baskets, { from: '2026-01', to: '2026-03' })),
  atDesk('rfm', 9, async ({ ask }) => {
    await ask(boss, importMembers, imported(100));
    await ask(boss, behaviour, {});
    await ask(boss, rfm, {});
    return () => ask(boss, rfm, {});
  }),
  atDesk('behaviour', 3, async ({ ask }) => {
    await ask(boss, behaviour, {});
    return () => ask(boss, behaviour, {});
  }),
  atDesk('quadrant-flows', 5, async ({ ask }) => {
    const month = { from: '2026-01-01', to: '2026-01-31' };
    await ask(boss, quadrantFlows, month);
    return () => ask(boss, quadrantFlows, month);
  }),
  simply('segments', 2, ({ ask }) => ask(boss, segments, {})),
  simply('segment-members', 5, ({ ask }) =>
    ask(boss, segmentMembers, { by: { kind: 'rule', rule: regulars } }),
  ),
  atDesk('issue-coupon', 3, async (shop) => {
    const { no } = await newcomer(shop);
    const coupon = { memberNo: no, coupon: 'five-off', reason: 'welcome' };
    return () => shop.ask(boss, issueCoupon, { requestId: fresh('request'), ...coupon });
  }),
  simply('import-members, one with one purchase', 7, ({ ask }) =>
    ask(boss, importMembers, imported(1)),
  ),
];
