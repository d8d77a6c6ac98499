import { programme } from '../../shared/contract/operator/programme';
import { publishProgramme } from '../../shared/contract/operator/publish-programme';
import { addDays, type Day } from '../../shared/domain/kernel/day';
import { type LotteryTerms, teaHouseLotteries } from '../../shared/domain/lotteries';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';

const goods = {
  kind: 'goods',
  ...{ stores: null, pickUpDays: 60, reminderDays: 5, returnDays: 7 },
} as const;

/** A lottery that is over when the story ends: its secret is told, and every draw can be checked. */
export const lotteryBefore = (lastDay: Day): LotteryTerms => ({
  id: 'before',
  name: '桂花小签',
  note: '每天 1 签，不用积分。',
  from: addDays(lastDay, -16),
  to: addDays(lastDay, -4),
  outOf: 100,
  prizes: [
    {
      ...{ id: 'cake', name: '桂花糕一份', chances: 20, valueFen: 1200, award: goods },
      ...{ stock: 300, whenGone: null },
    },
    {
      ...{ id: 'cup', name: '小满青瓷品茗杯', chances: 1, valueFen: 6800, award: goods },
      ...{ stock: 20, whenGone: null },
    },
  ],
  ...{ costPoints: 0, freePerDay: 1, caps: { perDay: 1, perMember: 13 } },
});

/** The tea house's own lottery, for a story told outside its days. */
const lotteryNow = (lastDay: Day): readonly LotteryTerms[] =>
  teaHouseLotteries.map((lottery) => ({
    ...{ ...lottery, id: 'now' },
    ...{ from: addDays(lastDay, -2), to: addDays(lastDay, 90) },
  }));

/** Announces the lotteries of the story, long before they begin; a second time it changes nothing. */
export async function announceLotteries(gateway: Gateway, lastDay: Day): Promise<void> {
  const desk = { door: 'operator', operator: 'opening' } as const;
  const { version, terms, versions } = valueOf(
    await ask(gateway, [desk, programme], {}),
    'the programme',
  );
  if (versions.length > 1) return;
  const today = addDays(lastDay, 1);
  const isOn = terms.lotteries.some(({ from, to }) => from <= today && today <= to);
  const lotteries = [
    ...terms.lotteries,
    ...(isOn ? [] : lotteryNow(lastDay)),
    lotteryBefore(lastDay),
  ];
  const asked = { terms: { ...terms, lotteries }, after: version, check: false };
  valueOf(await ask(gateway, [desk, publishProgramme], asked), 'the lotteries');
}
