import { drawnPrize } from './draw';
import type { LotteryTerms, RecordedDraw, SeedMac } from './model';

/** What of a lottery's terms its draws are recomputed by. */
export type PublishedOdds = Readonly<{
  id: string;
  outOf: number;
  prizes: readonly (Pick<LotteryTerms['prizes'][number], 'id' | 'chances' | 'stock' | 'whenGone'>
    & Readonly<{ award: Readonly<{ kind: string }> }>)[];
}>;

/** Why a draw in a record is not what the seed and the terms make it. */
export type DrawFault =
  | 'not-what-the-seed-draws'
  | 'not-what-is-given-for-it'
  | 'numbered-with-a-gap'
  | 'given-beyond-stock';

/** Recomputes one draw: its prize under the seed, and whether what was given fits what was drawn. */
export function faultOf(
  lottery: PublishedOdds,
  { drawn, given, ...ticket }: RecordedDraw,
  mac: SeedMac,
): DrawFault | null {
  if (drawnPrize(lottery, { lottery: lottery.id, ...ticket }, mac) !== drawn) {
    return 'not-what-the-seed-draws';
  }
  const prize = lottery.prizes.find(({ id }) => id === drawn);
  const mayEnd = prize !== undefined && (prize.stock !== null || prize.award.kind === 'coupon');
  return given === drawn || (mayEnd && given === prize.whenGone)
    ? null
    : 'not-what-is-given-for-it';
}

/** One line of the public record; the hash of a record is over its lines in order. */
export const recordLine = ({ number, draw, luck, drawn, given }: RecordedDraw): string =>
  [number, draw, luck, drawn ?? '-', given ?? '-'].join('|');

/** Where a draw stands in the public record: by number, then by draw. */
export const recordKey = ({ number, draw }: Pick<RecordedDraw, 'number' | 'draw'>): string =>
  `${number}:${String(draw).padStart(6, '0')}`;

/** What the whole record is checked for: gaps in a member's draws, and more given than there was. */
export function faultsOf(
  lottery: PublishedOdds,
  draws: readonly RecordedDraw[],
  mac: SeedMac,
): readonly Readonly<{ draw: RecordedDraw; fault: DrawFault }>[] {
  const last = new Map<string, number>();
  const left = new Map(lottery.prizes.map(({ id, stock }) => [id, stock ?? Infinity]));
  return draws.flatMap((draw) => {
    const { number, given } = draw;
    const isNext = draw.draw === (last.get(number) ?? 0) + 1;
    last.set(number, draw.draw);
    const wasLeft = given === null ? 1 : (left.get(given) ?? 0);
    if (given !== null) left.set(given, wasLeft - 1);
    const fault = faultOf(lottery, draw, mac) ?? faultOfPlace(isNext, wasLeft > 0);
    return fault === null ? [] : [{ draw, fault }];
  });
}

function faultOfPlace(isNext: boolean, wasLeft: boolean): DrawFault | null {
  if (!isNext) return 'numbered-with-a-gap';
  return wasLeft ? null : 'given-beyond-stock';
}
