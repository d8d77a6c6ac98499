import { home } from '../../shared/contract/member/home';
import type { OutputOf } from '../../shared/contract/contract';
import { sumOf } from '../../shared/domain/kernel/sum';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';

type Card = OutputOf<typeof home>['card'];

/** What the shop has come to. */
export type Summary = Readonly<{
  members: number;
  purchases: number;
  netFen: number;
  points: number;
  visitDays: number;
  tiers: Readonly<Record<string, number>>;
}>;

function summaryOf(cards: readonly Card[]): Summary {
  const tiers: Record<string, number> = {};
  for (const { tier } of cards) tiers[tier.name] = (tiers[tier.name] ?? 0) + 1;
  return {
    members: cards.length,
    purchases: sumOf(cards, ({ purchases }) => purchases.count),
    netFen: sumOf(cards, ({ purchases }) => purchases.netFen),
    points: sumOf(cards, ({ points }) => points.balance),
    visitDays: sumOf(cards, ({ visits }) => visits.days),
    tiers,
  };
}

/** Every customer opens the own card. */
export async function summarise(gateway: Gateway, openids: readonly string[]): Promise<Summary> {
  const cards = await Promise.all(
    openids.map(async (openid) => {
      const answer = await ask(gateway, [{ door: 'member', openid }, home], {});
      return valueOf(answer, `the card of ${openid}`).card;
    }),
  );
  return summaryOf(cards);
}

/** The summary as lines of text. */
export const summaryLines = (summary: Summary, seconds: number): readonly string[] => [
  `${summary.members} members, ${summary.purchases} purchases, ¥${(summary.netFen / 100).toFixed(2)} after refunds`,
  Object.entries(summary.tiers)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · '),
  `${summary.points} points outstanding, ${summary.visitDays} visit days, played in ${seconds.toFixed(0)} s`,
];
