import { liftOf, pooledLift } from '../../shared/domain/lift';
import { granted } from '../support/answers';
import { clock, daysAfter, monday } from '../support/calendar';
import { type Campaigning, campaigningIn } from '../support/campaigning';
import { runBy } from '../support/publish';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh } from '../support/till';

jest.setTimeout(180_000);

let shop: Shop;
let recall: Campaigning;
const phones: Phone[] = [];

const comes = async (phone: Phone) => {
  await phone.refresh();
  granted(await buys(shop, phone, { yuan: 30 }));
};

const says = async ({ no: memberNo }: Phone, reason: string) =>
  granted(
    await shop.console({
      ...{ action: 'log-churn-reason', requestId: fresh('reason'), memberNo, reason },
    }),
  );

/** Twenty-four who came once; ten left for the price, eight forgot, six were not asked. */
beforeAll(async () => {
  shop = await openShop();
  await runBy(shop, { campaigns: { aloneUpToFen: 50_000, universalHoldoutPermille: 0 } });
  for (let i = 0; i < 24; i += 1) {
    const phone = await shop.joins(`guest-${i}`);
    phones.push(phone);
    await comes(phone);
  }
  shop.until(clock(daysAfter(monday, 60)));
  for (const phone of phones.slice(0, 10)) await says(phone, 'price');
  for (const phone of phones.slice(10, 18)) await says(phone, 'forgot');
  shop.until(clock(daysAfter(monday, 61)));
  recall = campaigningIn(shop, 'recall');
  await recall.drafts({ template: 'recall', holdoutPermille: 500 });
  granted(await recall.run());
  await recall.untilItEnds();
});
afterAll(() => shop.stop());

describe('A recall', () => {
  it('tells its lift by the reason each had given, and within reasons', async () => {
    const arms = await recall.joined();
    expect(Object.keys(arms)).toHaveLength(24);
    shop.until(clock(daysAfter(monday, 65)));
    const back = phones.filter(({ no }, i) => arms[no] === 'treated' && i % 2 === 0);
    for (const phone of back) await comes(phone);
    for (const phone of phones.slice(0, 4)) await says(phone, 'other');
    await shop.relay();
    shop.until(clock(daysAfter(monday, 80)));
    await shop.relay();

    const counted = (some: readonly Phone[]) => {
      const arm = (name: string) => {
        const members = some.filter(({ no }) => arms[no] === name);
        return {
          members: members.length,
          came: members.filter((one) => back.includes(one)).length,
        };
      };
      return { treated: arm('treated'), holdout: arm('holdout') };
    };
    const strata = [phones.slice(0, 10), phones.slice(10, 18), phones.slice(18)].map(counted);
    const { result } = await recall.result();
    expect(result?.byReason).toEqual(
      ['price', 'forgot', 'not-said'].map((reason, i) => {
        const stratum = strata[i] ?? counted([]);
        const lift = liftOf(stratum);
        return { reason, ...stratum, lift: lift === null ? null : differenceIn(lift) };
      }),
    );
    const pooled = pooledLift(strata);
    expect(result?.withinReasons).toEqual(pooled === null ? null : differenceIn(pooled));
    expect(result?.lift).toMatchObject(counted(phones));
  });
});

function differenceIn({ effect, low, high, verdict }: NonNullable<ReturnType<typeof liftOf>>) {
  return { effect, low, high, verdict };
}
