import { type RuleId, complianceRules } from '../../shared/domain/compliance';
import { teaHouse } from '../../shared/domain/programme';
import { granted } from '../support/answers';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

describe('The programme', () => {
  const problems = async (change: object) => {
    const { version, terms } = granted(await shop.console({ action: 'programme' }));
    const asked = { action: 'publish-programme', after: version, check: true } as const;
    const answer = await shop.console({ ...asked, terms: { ...terms, ...change } });
    return answer.ok ? [] : answer.refusal;
  };
  const task = {
    ...{ id: 'a', name: '来两次', goal: { kind: 'visits', times: 2 }, period: 'once', cap: 1 },
    gift: { kind: 'points', points: 5 },
  };

  it.each([
    [{ tasks: [{ ...task, gift: { kind: 'coupon', coupon: 'x' } }] }, 'tasks.0.gift.coupon', ''],
    [
      { birthday: { beforeDays: 7, afterDays: 7, gifts: [{ kind: 'coupon', coupon: 'x' }] } },
      'birthday.gifts.0.coupon',
      'no-such-coupon',
    ],
    [
      { milestones: { growth: [], anniversary: [{ kind: 'coupon', coupon: 'x' }] } },
      'milestones.anniversary.0.coupon',
      'no-such-coupon',
    ],
    [
      {
        care: [
          { id: 'a', name: '伞' },
          { id: 'a', name: '茶' },
        ],
      },
      'care.1.id',
      'id-already-taken',
    ],
  ])('with %j is refused at %s', async (change, field, reason) => {
    expect(await problems(change)).toMatchObject({
      code: 'programme-problems',
      problems: [{ field, ...(reason === '' ? {} : { reason }) }],
    });
  });

  it.each([
    [{ tasks: [{ ...task, name: '分享给好友' }] }, 'tasks.0.name', 'no-reward-for-sharing'],
    [{ tasks: [{ ...task, name: '订阅提醒' }] }, 'tasks.0.name', 'no-reward-for-subscribing'],
    [
      { reach: { ...teaHouse.reach, quiet: { from: 23, to: 8 } } },
      'reach.quiet',
      'quiet-at-least-from-22-to-8',
    ],
  ])('with %j breaks a rule from outside at %s', async (change, field, rule) => {
    expect(await problems(change)).toEqual({
      code: 'compliance-problems',
      problems: [{ field, rule, source: complianceRules[rule as RuleId].source }],
    });
  });

  it.each([
    [{ tasks: [{ ...task, cap: -1 }] }, 'terms.tasks.0.cap'],
    [{ tasks: [{ ...task, goal: { kind: 'share', times: 1 } }] }, 'terms.tasks.0.goal.kind'],
    [{ tasks: [{ ...task, goal: { kind: 'subscribe' } }] }, 'terms.tasks.0.goal.kind'],
    [{ birthday: { beforeDays: -1, afterDays: 7, gifts: [] } }, 'terms.birthday.beforeDays'],
    [
      { birthday: { beforeDays: 7, afterDays: 7, gifts: [{ kind: 'points', points: 0 }] } },
      'terms.birthday.gifts.0.points',
    ],
    [{ recapFrom: '02-30' }, 'terms.recapFrom'],
  ])('with %j is refused by its shape at %s', async (change, field) => {
    expect(await problems(change)).toMatchObject({ code: 'malformed-input', field });
  });
});
