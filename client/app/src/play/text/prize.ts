import type { OutputOf } from '@shared/contract/contract';
import type { draw } from '@shared/contract/member/draw';
import type { lotteryRecord } from '@shared/contract/member/lottery-record';
import type { Language } from '@/store/settings';
import { figure } from '@/text/figures';
import { wordsIn } from '@/text/words';
import { lotteryWords } from './lottery';

type Told = OutputOf<typeof lotteryRecord>['lottery'];
type Prize = Told['prizes'][number];
type Outcome = Pick<OutputOf<typeof draw>, 'drawn' | 'given'>;

export const prizeOf = ({ prizes }: Pick<Told, 'prizes'>, id: string | null): Prize | null =>
  prizes.find((prize) => prize.id === id) ?? null;

type Glance = Readonly<{ left: number | undefined; language: Language }>;

/** How many of a prize are left, and what is given once it is gone. */
export function prizeLine(lottery: Told, prize: Prize, glance: Glance): string {
  const say = wordsIn(lotteryWords, glance.language);
  const instead = prizeOf(lottery, prize.whenGone)?.name ?? null;
  if (prize.stock === null) return instead === null ? '' : say.whenNoMore(instead);
  if (glance.left === 0) return say.gone(instead);
  const { stock } = prize;
  const some = glance.left === undefined ? say.stock(figure(stock)) : say.left(figure(glance.left));
  return [some, say.whenGone(instead)].join(glance.language === 'zh' ? '，' : ', ');
}

/** Why something else was given than was drawn; null when it was not. */
export function insteadLine(
  lottery: Pick<Told, 'prizes'>,
  { drawn, given }: Outcome,
  language: Language,
): string | null {
  const prize = prizeOf(lottery, drawn);
  if (prize === null || drawn === given) return null;
  const say = wordsIn(lotteryWords, language);
  const other = prizeOf(lottery, given);
  if (other === null) return say.insteadNothing(prize.name);
  return prize.stock === null
    ? say.insteadFull(prize.name, other.name)
    : say.instead(prize.name, other.name);
}
