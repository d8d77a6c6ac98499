import fc from 'fast-check';
import { verdict } from '../../support/answers';
import { type Shop, openShop } from '../../support/shop';
import { claims, countOf, cups, killedClaim, publishes } from '../../support/stock';

jest.setTimeout(300_000);

const heldFor = 120_000;
const crowd = 6;

let shop: Shop;
let names: readonly string[];
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
  const joined = [];
  for (let i = 0; i < crowd; i += 1) joined.push((await shop.joins(`guest${i}`)).name);
  names = joined;
});
afterAll(() => shop.stop());

const who = fc.nat(crowd - 1);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('claim' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('together' as const),
      who: fc.array(who, { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('killed' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sweep' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('relay' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('raise' as const), by: fc.nat(3) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let items = 0;

/** One item's life: what was promised of it, and who has it. */
function openItem(first: number) {
  items += 1;
  const claim = `cups-${items}`;
  let total = first;
  const has = new Set<number>();
  const wanted = new Set<number>();
  const publish = () => publishes(shop, cups(total, { id: claim }));
  const ask = async (i: number) => {
    wanted.add(i);
    const answer = await claims(shop, names[i] ?? '', { claim });
    if (answer.ok) has.add(i);
    return answer;
  };
  const kill = async (i: number) => {
    const { left } = await countOf(shop, `claim:${claim}`);
    if (has.has(i) || left === 0) return;
    // Somebody who is told that none is left has nothing to be killed after.
    await killedClaim(shop, names[i] ?? '', { claim }).catch(() => undefined);
  };
  const steps: { readonly [K in Step['kind']]: (one: Extract<Step, { kind: K }>) => unknown } = {
    claim: ({ who: i }) => ask(i),
    together: ({ who: several }) => Promise.all(several.map(ask)),
    killed: ({ who: i }) => kill(i),
    relay: () => shop.relay(),
    sweep: async () => {
      shop.wait(heldFor);
      await shop.relay();
    },
    raise: async ({ by }) => {
      total += by;
      await publish();
    },
  };
  const take = (one: Step) => (steps[one.kind] as (step: Step) => unknown)(one);
  const count = () => countOf(shop, `claim:${claim}`);
  return { publish, take, ask, count, has, wanted, total: () => total };
}

it('never gives out more than there are, and in the end as many as are wanted and there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.array(step, { minLength: 3, maxLength: 10 }),
      async (first, steps) => {
        const item = openItem(first);
        await item.publish();
        for (const one of steps) {
          await item.take(one);
          const { total, left, held, issued } = await item.count();
          expect(total).toBe(item.total());
          expect(left).toBeGreaterThanOrEqual(0);
          expect(item.has.size).toBeLessThanOrEqual(issued + held);
        }
        for (let runs = 0; runs < 2; runs += 1) {
          shop.wait(heldFor);
          await shop.relay();
        }
        const answers = [];
        for (const i of item.wanted) answers.push(await item.ask(i));
        expect(answers.every((one) => verdict(one) !== 'busy')).toBe(true);
        await shop.relay();
        const expected = Math.min(item.total(), item.wanted.size);
        expect(item.has.size).toBe(expected);
        expect(await item.count()).toMatchObject({ issued: expected, held: 0 });
      },
    ),
    { numRuns: 25 },
  );
});
