import { programme } from '../../shared/contract/operator/programme';
import { publishProgramme } from '../../shared/contract/operator/publish-programme';
import { addDays, type Day, startOf } from '../../shared/domain/kernel/day';
import { HOUR, type Instant } from '../../shared/domain/kernel/instant';
import type { LotteryTerms } from '../../shared/domain/lotteries';
import type { NewsItem } from '../../shared/domain/news';
import type { OccasionTerms } from '../../shared/domain/occasions';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';

const at = (day: Day, hour: number): Instant => startOf(day) + hour * HOUR;

/** What the stores have on from a day: a tasting soon, a class for families later. */
const occasionsFrom = (today: Day): readonly OccasionTerms[] => {
  const tasting = at(addDays(today, 4), 14);
  const families = at(addDays(today, 11), 10);
  return [
    {
      ...{ id: 'rock-tea-tasting', name: '武夷岩茶品鉴', stores: ['hupan'] },
      note: '水仙、肉桂、老枞各一泡，茶师讲怎么喝，约两小时。',
      ...{ startsAt: tasting, endsAt: tasting + 2 * HOUR },
      signUp: {
        from: startOf(today),
        until: tasting - 2 * HOUR,
        cancelUntil: startOf(addDays(today, 4)),
      },
      ...{ places: 12, walkIn: false, gift: { kind: 'points', points: 20 } },
    },
    {
      ...{ id: 'family-tea', name: '亲子茶课', stores: [] },
      note: '和孩子一起认茶、泡茶、写一张茶签。',
      ...{ startsAt: families, endsAt: families + 2 * HOUR },
      signUp: { from: startOf(today), until: families, cancelUntil: families - 24 * HOUR },
      ...{ places: null, walkIn: true, gift: null },
    },
  ];
};

const newsOf = (today: Day): readonly NewsItem[] => [
  {
    ...{ id: 'season-menu', kind: 'product', title: '茶单换季了', stores: [] },
    text: '新到武夷岩茶三款，点单前可以先闻干香。',
    ...{ from: today, to: addDays(today, 60) },
  },
];

const desk = { door: 'operator', operator: 'opening' } as const;

type Lotteries = readonly LotteryTerms[];

/** Publishes what is on from a day, and the lotteries a story has; a second time it changes nothing. */
export async function announce(
  gateway: Gateway,
  today: Day,
  lotteries = (held: Lotteries): Lotteries => held,
): Promise<void> {
  const { version, terms, versions } = valueOf(
    await ask(gateway, [desk, programme], {}),
    'reading the programme',
  );
  if (versions.length > 1) return;
  const published = await ask(gateway, [desk, publishProgramme], {
    terms: {
      ...terms,
      lotteries: lotteries(terms.lotteries),
      occasions: [...occasionsFrom(today), ...terms.occasions],
      news: [...newsOf(today), ...terms.news],
    },
    after: version,
    check: false,
  });
  valueOf(published, 'publishing what is on');
}
