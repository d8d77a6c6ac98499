import {
  type Matter,
  type RuleId,
  complianceOf,
  complianceRules,
} from '../../../shared/domain/compliance';

const rules = Object.entries(complianceRules).map(([id, rule]) => ({ id, ...rule }));
const broken = (matter: Matter) =>
  complianceOf([{ field: 'here', matter }]).map(({ rule }) => rule);
const text = (words: string, isRewarded = true): Matter => ({
  kind: 'text',
  text: words,
  isRewarded,
});

describe('A rule from outside', () => {
  it.each(rules)('$id says where it comes from and what it asks', ({ source }) => {
    expect(source.document.length * source.clause.length * source.asks.length).toBeGreaterThan(0);
  });

  it.each(rules)('$id lets its allowed example pass, as do all others', ({ allowed }) => {
    expect(broken(allowed)).toEqual([]);
  });

  it.each(rules)('$id refuses its refused example, by field, rule and source', (rule) => {
    expect(complianceOf([{ field: 'here', matter: rule.refused }])).toContainEqual({
      field: 'here',
      rule: rule.id,
      source: rule.source,
    });
  });
});

describe('What is rewarded is refused', () => {
  it.each([
    ['分享给朋友领积分', 'no-reward-for-sharing'],
    ['转发小程序到朋友圈', 'no-reward-for-sharing'],
    ['发到微信群', 'no-reward-for-sharing'],
    ['Share with friends', 'no-reward-for-sharing'],
    ['Share it and draw again', 'no-reward-for-sharing'],
    ['邀请 3 位好友', 'no-reward-for-inviting'],
    ['好友助力', 'no-reward-for-inviting'],
    ['集赞 20 个', 'no-reward-for-inviting'],
    ['Invite a friend', 'no-reward-for-inviting'],
    ['订阅到货提醒', 'no-reward-for-subscribing'],
    ['关注公众号', 'no-reward-for-subscribing'],
    ['打开消息通知', 'no-reward-for-subscribing'],
    ['Subscribe for points', 'no-reward-for-subscribing'],
  ])('when it says %s: %s', (words, rule) => {
    expect(broken(text(words))).toEqual([rule]);
  });

  it.each([
    '完善资料',
    '第一次买茶',
    '来一次分享茶席',
    '白茶分享装',
    '冬至茶友分享会',
    '一周签到 5 天',
    'Visit a second store',
  ])('but not when it says %s', (words) => {
    expect(broken(text(words))).toEqual([]);
  });
});

describe('Words that nothing is given for', () => {
  it('may ask to share, as long as they promise nothing for it', () => {
    expect(broken(text('觉得好喝，就转发给朋友', false))).toEqual([]);
    expect(broken(text('转发给朋友，送 5 元券', false))).toEqual(['no-reward-for-sharing']);
  });

  it('may tell the odds, but not that all win where not all do', () => {
    const said = (everyDrawWins: boolean): Matter => ({
      ...{ kind: 'lottery', text: '人人有份' },
      everyDrawWins,
    });
    expect([broken(said(true)), broken(said(false))]).toEqual([[], ['odds-as-they-are']]);
  });
});

describe('A message', () => {
  const message = (words: string, given: object = {}): Matter => ({
    ...{ kind: 'message', text: words, purpose: 'service', givesCoupon: false },
    ...given,
  });

  it.each([
    '你的 120 积分 12 月 31 日到期。',
    '你借的伞记得带来还。',
    '你预约的煮茶会今天 14 点开始。',
  ])('of service tells of what the member has: %s', (words) =>
    expect(broken(message(words))).toEqual([]),
  );

  it.each(['满 50 减 10', '冬日大促，全场 8 折', '新品上新', '来店送你一张券'])(
    'of service does not advertise, one of marketing may: %s',
    (words) => {
      expect(broken(message(words))).toEqual(['service-carries-no-marketing']);
      expect(broken(message(words, { purpose: 'marketing' }))).toEqual([]);
    },
  );

  it('of service brings no coupon', () => {
    expect(broken(message('好久不见。', { givesCoupon: true }))).toEqual([
      'service-carries-no-marketing',
    ]);
  });

  it.each(['weixin://dl/business/?t=abc', 'wxaurl.cn/abc', '看 tea.example.com'])(
    'has no link that the first to open it takes: %s',
    (words) =>
      expect(broken(message(words, { purpose: 'marketing' }))).toEqual(['one-link-per-member']),
  );
});

describe('A coupon', () => {
  const spent = { kind: 'spent', within: 90, fen: { from: 10_000, to: null } } as const;
  const tier = { kind: 'tier', tiers: ['guyu'] } as const;
  const given = (chosenBy: Extract<Matter, { kind: 'coupon' }>['chosenBy']): readonly RuleId[] =>
    broken({ kind: 'coupon', chosenBy });

  it('goes by conditions that everybody can read', () => {
    expect(given(tier)).toEqual([]);
    expect(given({ kind: 'rfm', r: [1, 2], f: null, m: null })).toEqual([]);
    expect(given({ kind: 'birthday', months: [12] })).toEqual([]);
  });

  it.each([
    [spent],
    [{ kind: 'not', of: spent } as const],
    [{ kind: 'all', of: [tier, { kind: 'any', of: [tier, spent] }] } as const],
    [{ kind: 'rfm', r: null, f: null, m: [5] } as const],
  ])('does not go by what a member spends, however it is put: %j', (rule) => {
    expect(given(rule)).toEqual(['same-price-for-the-same']);
  });
});

describe('The night', () => {
  it.each([
    [22, 8, true],
    [21, 9, true],
    [23, 8, false],
    [22, 7, false],
    [0, 9, false],
    [0, 0, false],
  ])('from %i to %i is quiet enough: %s', (from, to, isEnough) => {
    expect(broken({ kind: 'quiet', from, to })).toEqual(
      isEnough ? [] : ['quiet-at-least-from-22-to-8'],
    );
  });
});
