import type { LotteryTerms } from '../../shared/domain/lotteries';
import { granted, verdict } from '../support/answers';
import { cups, draw, lottery, lotteryOf, points, recordOf, reveals } from '../support/lotteries';
import { publishing, runBy } from '../support/publish';
import { type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(120_000);

const terms = [
  lottery('mixed'),
  lottery('cups', { prizes: [cups(10, 3), points('five', 1, 5)], outOf: 11 }),
  lottery('plain', { prizes: [points('five', 10, 5)], costPoints: 4, freePerDay: 1 }),
  lottery('dear', { costPoints: 9, freePerDay: 0 }),
  lottery('phones', { prizes: [cups(5, 2), points('five', 5, 5)] }),
];

const minute = 60_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await runBy(shop, { lotteries: terms });
});
afterAll(() => shop.stop());

describe('A draw at the door', () => {
  it('is told beforehand: odds, what wins nothing, price, and the commitment without its seed', async () => {
    await shop.joins('early');
    expect(await lotteryOf(shop, 'early', 'mixed')).toMatchObject({
      outOf: 10,
      nothing: 6,
      seed: null,
      revealsAt: reveals,
      commitment: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      left: { cup: 3 },
      mine: { draws: 0, leftToday: 20, freeToday: 10, nextCostsPoints: 0, whyNot: null },
    });
    expect(await recordOf(shop, 'mixed')).toMatchObject({
      draws: [],
      closed: null,
      lottery: { seed: null },
    });
  });

  it('happens once for one request, with the same answer', async () => {
    await shop.joins('lin');
    const [luck, requestId] = ['lin-luck-1', fresh('draw')];
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => draw(shop, 'lin', { lottery: 'plain', luck, requestId })),
    );
    const settled = answers.filter((answer) => verdict(answer) !== 'busy');
    expect(new Set(settled.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await lotteryOf(shop, 'lin', 'plain')).mine).toMatchObject({
      draws: 1,
      nextCostsPoints: 4,
    });
    expect(verdict(await draw(shop, 'lin', { lottery: 'plain', requestId }))).toBe(
      'request-id-reused',
    );
  });

  it('takes price and gives prize at once, and says what is left', async () => {
    await shop.joins('mia');
    expect(granted(await draw(shop, 'mia', { lottery: 'plain' }))).toMatchObject({
      ...{ draw: 1, drawn: 'five', given: 'five' },
      ...{ paidPoints: 0, pointsEarned: 5, balance: 5, leftToday: 19 },
    });
    expect(granted(await draw(shop, 'mia', { lottery: 'plain' }))).toMatchObject({
      paidPoints: 4,
      balance: 6,
    });
    const { lines } = granted(await shop.as('mia').member({ action: 'history' }));
    expect(lines.map(({ why, change }) => [why, change])).toEqual([
      ['lottery', 5],
      ['lottery', -4],
      ['lottery', 5],
    ]);
  });

  it('is drawn at the price that was shown and at no other, and says when points are short', async () => {
    await shop.joins('pat');
    const at = (points: number) => draw(shop, 'pat', { lottery: 'plain', points });
    expect(await at(4)).toEqual({ ok: false, refusal: { code: 'price-changed', points: 0 } });
    expect(verdict(await at(0))).toBe('granted');
    expect(await at(0)).toEqual({ ok: false, refusal: { code: 'price-changed', points: 4 } });
    expect((await lotteryOf(shop, 'pat', 'plain')).mine).toMatchObject({ draws: 1, whyNot: null });
    expect(verdict(await at(4))).toBe('granted');
    await shop.joins('poor');
    expect(verdict(await draw(shop, 'poor', { lottery: 'dear', points: 9 }))).toBe(
      'insufficient-points',
    );
    expect((await lotteryOf(shop, 'poor', 'dear')).mine.whyNot).toEqual({
      code: 'insufficient-points',
      short: 9,
    });
  });

  it('is numbered without a gap when many come at once', async () => {
    await shop.joins('many');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => draw(shop, 'many', { lottery: 'mixed' })),
    );
    const numbers = answers.flatMap((answer) => (answer.ok ? [answer.value.draw] : []));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
    expect((await lotteryOf(shop, 'many', 'mixed')).mine.draws).toBe(numbers.length);
  });

  it('gives a limited prize as often as there is one, then what was told', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `cup-${i}`);
    for (const name of names) await shop.joins(name);
    const answers = await Promise.all(names.map((name) => draw(shop, name, { lottery: 'cups' })));
    const drawn = answers.map((answer) => granted(answer));
    const won = drawn.filter((one) => one.drawn === 'cup');
    expect(won.length).toBeGreaterThan(3);
    expect(won.filter((one) => one.given === 'cup')).toHaveLength(3);
    expect(won.filter((one) => one.given === 'five')).toHaveLength(won.length - 3);
  });

  it('gives no more to one member on many phones, and what was put by in vain is there again', async () => {
    await shop.joins('ned');
    await Promise.all(Array.from({ length: 8 }, () => draw(shop, 'ned', { lottery: 'phones' })));
    // An answer may be lost on a busy machine: what was drawn is what is written.
    const mine = { action: 'my-draws', lottery: 'phones' } as const;
    const { draws: drawn } = granted(await shop.as('ned').member(mine));
    const cupsGiven = drawn.filter(({ given }) => given === 'cup').length;
    expect(cupsGiven).toBeLessThanOrEqual(2);
    expect([...drawn].map((one) => one.draw).sort((x, y) => x - y)).toEqual(
      drawn.map((_, i) => i + 1),
    );
    shop.wait(5 * minute);
    granted(await shop.relay());
    granted(await shop.relay());
    const item = { item: 'lottery:phones:cup' };
    const shards = await shop.documents.all<{ left: number; holds: readonly unknown[] }>(
      'stock',
      item,
    );
    expect(shards.map(({ left, holds }) => [left, holds.length])).toEqual([[2 - cupsGiven, 0]]);
  });

  it('is not for who works here', async () => {
    await shop.joins('mei');
    expect(verdict(await draw(shop, 'mei', { lottery: 'plain' }))).toBe('staff-do-not-draw');
    expect(verdict(await draw(shop, 'lin', { lottery: 'none' }))).toBe('no-such-lottery');
  });

  it('is the same however often it is asked for by another member', async () => {
    await shop.joins('ada');
    const [one, other] = [
      await lotteryOf(shop, 'ada', 'mixed'),
      await lotteryOf(shop, 'lin', 'mixed'),
    ];
    expect(one.mine.number).toMatch(/^[0-9a-z]{16}$/);
    expect(one.mine.number).not.toBe(other.mine.number);
    expect((await lotteryOf(shop, 'ada', 'plain')).mine.number).not.toBe(one.mine.number);
  });
});

describe('A lottery that has begun', () => {
  it('cannot be changed or taken away; a wrong one is refused by field and reason', async () => {
    const refused = async (lotteries: readonly LotteryTerms[]) => {
      const answer = await publishing(shop, { lotteries });
      return answer.ok ? [] : answer.refusal['problems'];
    };
    const before = await shop.documents.print();
    const [mixed, ...others] = terms;
    if (mixed === undefined) throw new Error('there is a lottery');
    expect(await refused([{ ...mixed, outOf: 20 }, ...others])).toEqual([
      { field: 'lotteries.0', reason: 'has-begun' },
    ]);
    expect(await refused(others)).toEqual([{ field: 'lotteries', reason: 'mixed-has-begun' }]);
    const wrong = lottery('wrong', { outOf: 3 });
    expect(await refused([...terms, wrong])).toEqual([
      { field: 'lotteries.5.prizes', reason: 'odds-exceed-1' },
    ]);
    expect(await shop.documents.print()).toBe(before);
  });
});
