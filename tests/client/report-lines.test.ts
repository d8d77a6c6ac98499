import {
  costLines,
  dwellLines,
  pathLines,
  reasonLines,
  valueLines,
} from '../../client/report/who-stays-away';
import { reportWords } from '../../client/report/words';

const { zh, en } = reportWords;

const value: Parameters<typeof valueLines>[0] = {
  ...{ asOf: '2026-03-19', at: 0, from: '2026-02', to: '2026-03', definition: '定义' },
  cohorts: [
    {
      ...{ month: '2026-02', members: 2, fen: 10_000, perMember: 5_000 },
      months: [{ kind: 'final', fen: 6_000 }, { kind: 'running', fen: 4_000 }, { kind: 'not-yet' }],
    },
  ],
  pooled: [
    { age: 0, members: 2, fen: 6_000, toDateFen: 6_000, toDatePerMember: 3_000 },
    { age: 1, members: 0, fen: 0, toDateFen: 0, toDatePerMember: null },
  ],
};

const cost: Parameters<typeof costLines>[0] = {
  ...{ asOf: '2026-03-19', at: 0, from: '2026-03-01' },
  cost: {
    ...{ definition: '定义', fen: 1_200, couponFen: 1_000, points: 200, pointsFen: 200 },
    fenPer100Points: 100,
  },
  retained: { definition: '又到店', members: 0, of: 0, fenEach: null },
  acquired: { definition: '首次到店', members: 3, fenEach: 400 },
};

describe('The report on money', () => {
  it('says what is final, what is so far, and leaves out what is not yet', () => {
    const lines = valueLines(value, zh).join('\n');
    expect(lines).toContain('2026-02  2     ¥100.00  ¥50.00  ¥60.00');
    expect(lines).toContain('¥40.00（到今天为止）');
    expect(lines).not.toContain('¥0.00');
    expect(lines.match(/第 \d 个月 /g)).toEqual(['第 0 个月 ']);
  });

  it('never says that nobody cost nothing', () => {
    const lines = costLines(cost, zh);
    expect(lines.join('\n')).toMatch(/留住一位\s+没有人（0\/0）/);
    expect(lines.join('\n')).toMatch(/来一位新的\s+¥4.00（3）/);
  });
});

const trend = { definition: '定义', more: 1, same: 2, less: 3, unknown: 4 };
const period = {
  asOf: '2026-03-19',
  at: 0,
  from: '2026-01-01',
  to: '2026-03-19',
  definition: '定义',
};

const reasons: Parameters<typeof reasonLines>[0] = {
  ...{ ...period, lapsed: 9, asked: 4, more: false, members: [] },
  reasons: [
    { reason: 'price', name: '价格', members: 3, of: 4 },
    { reason: 'taste', name: '口味', members: 0, of: 4 },
  ],
};
const path: Parameters<typeof pathLines>[0] = {
  ...{ ...period, lapsed: 9, of: 9, gaps: trend, baskets: trend, members: [] },
  lastActs: [{ act: 'refund', name: '退款', members: 2, of: 9 }],
};
const dwell: Parameters<typeof dwellLines>[0] = {
  ...{ at: 0, definition: '定义', consenting: 7, of: 80, weeks: ['2026-03-16'] },
  pages: [
    { page: 'mall', members: 6, median: 12, mean: 15, weeks: [] },
    { page: 'home', members: 4, median: null, mean: null, weeks: [] },
  ],
};

describe('The report on who stays away', () => {
  it('counts reasons among those who were asked', () => {
    const lines = reasonLines(reasons, zh).join('\n');
    expect(lines).toContain('流失 9 位，问过 4 位');
    expect(lines).toContain('价格  3/4');
    expect(lines).not.toContain('口味');
  });

  it('says what came before, and of how many too little is known', () => {
    expect(pathLines(path, zh).join('\n')).toContain('变多 1 · 差不多 2 · 变少 3 · 资料不足 4');
    expect(pathLines(path, zh).join('\n')).toContain('最后一步: 退款');
  });

  it('says of how many members pages are measured, and nothing of a few', () => {
    const lines = dwellLines(dwell, zh).join('\n');
    expect(lines).toContain('80 位里的 7 位');
    expect(lines).toContain('6 位，中位 12 秒，平均 15 秒');
    expect(lines).toContain('4 位，中位 人太少，不显示');
  });

  it('is whole in English', () => {
    const all = [
      ...valueLines(value, en),
      ...costLines(cost, en),
      ...reasonLines(reasons, en),
      ...pathLines(path, en),
      ...dwellLines(dwell, en),
    ];
    expect(all.join('\n')).not.toMatch(/\p{Script=Han}/u);
  });
});
