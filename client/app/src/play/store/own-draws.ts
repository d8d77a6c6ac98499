import type { OutputOf } from '@shared/contract/contract';
import { myDraws as contract } from '@shared/contract/member/my-draws';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type OwnDraws = OutputOf<typeof contract>;

/** The member's draws of each lottery, each kept as it was last heard. */
export function openOwnDraws(means: Means): (lottery: string) => AnswerStore<OwnDraws> {
  const opened = new Map<string, AnswerStore<OwnDraws>>();
  return (lottery) => {
    const draws =
      opened.get(lottery)
      ?? createAnswer(means, contract, { given: { lottery }, name: `my-draws-${lottery}` });
    opened.set(lottery, draws);
    return draws;
  };
}
