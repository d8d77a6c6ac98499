import { campaignLines } from '../../client/report/campaigns';

type Lines = Parameters<typeof campaignLines>;

const line = (campaign: string, state: Lines[0][number]['state'], resultOn: string | null) => ({
  ...{ campaign, name: `${campaign}茶`, state, resultOn },
  ...{ approvedBy: [], startsAt: null, startedAt: null },
});

const share = { members: 100, came: 20, share: 0.2, low: 0.1, high: 0.3 };
const result: Lines[1][number] = {
  ...line('春', 'read', '2026-03-25'),
  goal: { measure: 'visit', windowDays: 14 },
  together: null,
  result: {
    beside: { measure: 'purchase', lift: null },
    spent: { treated: { fen: 0, fenEach: 0 }, holdout: { fen: 0, fenEach: 0 } },
    ...{ readAt: 0, byReason: [], withinReasons: null, againstPlan: null },
    lift: {
      ...{ treated: share, holdout: share },
      ...{ effect: 0.052, low: -0.011, high: 0.1, verdict: 'too-small-to-tell' },
    },
    planned: { basePermille: 100, extraPermille: 50 },
    ...{ coupons: 0, couponsFen: 0, messagesFen: 0 },
    costPerExtra: { fen: null, low: null, high: null, because: 'too-small-to-tell' },
  },
};

describe('The report on campaigns', () => {
  it('says how far each has come, and what those did that were read', () => {
    const lines = [
      result,
      line('夏', 'waiting-for-result', '2026-04-01'),
      line('秋', 'draft', null),
    ];
    expect(campaignLines(lines, [result], 'zh')).toEqual([
      '',
      '营销活动',
      '  春茶  有结果  +5.2 % (−1.1 … +10.0) 太小，说不准',
      '  夏茶  等结果  2026-04-01 出结果',
      '  秋茶  草稿',
    ]);
    expect(campaignLines(lines, [result], 'en')[3]).toContain('result on 2026-04-01');
  });

  it('says nothing where there are none', () => {
    expect(campaignLines([], [], 'zh')).toEqual([]);
  });
});
