import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { draw as drawing } from '@shared/contract/member/draw';
import { lotteries as contract } from '@shared/contract/member/lotteries';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Answer } from '@/api/answer';
import { isFinal } from '@/api/line';
import { keptFor } from '@/api/request-ids';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';
import { lastState } from '@/store/last-state';

export type Lotteries = OutputOf<typeof contract>;
export type Lottery = Lotteries['lotteries'][number];
export type Drawn = OutputOf<typeof drawing>;

const unanswered = v.array(
  v.object({ lottery: v.string(), points: v.number(), luck: v.string(), at: v.number() }),
);

/** A draw that was asked for and has no answer yet: its luck is chosen, and is not chosen again. */
export type Unanswered = v.InferOutput<typeof unanswered>[number];

export type LotteriesStore = AnswerStore<Lotteries>
  & Readonly<{
    unanswered: StoreApi<readonly Unanswered[]>;
    /** Draws at the price that is shown; a draw without an answer is asked for again as it was. */
    draw: (lottery: Lottery) => Promise<Answer<typeof drawing>>;
  }>;

type Chance = Readonly<{ now: () => Instant; luck: () => string }>;

/** The lotteries there are, and drawing in them: once, whatever becomes of the answer. */
export function createLotteries(means: Means, { now, luck }: Chance): LotteriesStore {
  const answer = createAnswer(means, contract);
  const kept = lastState(means.shelf, 'unanswered-draws', unanswered);
  const open = (kept.read() ?? []).filter(({ at }) => now() - at < keptFor);
  const waiting = createStore<readonly Unanswered[]>(() => open);

  const others = (id: string) => waiting.getState().filter(({ lottery }) => lottery !== id);
  const keep = (all: readonly Unanswered[]): void => {
    waiting.setState(all, true);
    kept.keep([...all]);
  };

  function ticketFor({ id, mine }: Lottery): Unanswered {
    const earlier = waiting.getState().find(({ lottery }) => lottery === id);
    const fresh = { lottery: id, points: mine.nextCostsPoints, luck: luck(), at: now() };
    if (earlier !== undefined && now() - earlier.at < keptFor) return earlier;
    keep([...others(id), fresh]);
    return fresh;
  }

  async function draw(lottery: Lottery): Promise<Answer<typeof drawing>> {
    const { points, luck: chosen } = ticketFor(lottery);
    const given = { lottery: lottery.id, points, luck: chosen };
    const said = await means.line.send('member', drawing, { given });
    if (!said.ok && !isFinal(said.refusal)) return said;
    keep(others(lottery.id));
    // What was drawn is shown at once; after a refusal the price and the draws left may be others.
    const refreshed = answer.refresh();
    if (!said.ok) await refreshed;
    return said;
  }

  return { ...answer, unanswered: waiting, draw };
}
