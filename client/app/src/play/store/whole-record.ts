import { createStore } from 'zustand/vanilla';
import { lotteryRecord } from '@shared/contract/member/lottery-record';
import type { RecordedDraw } from '@shared/domain/lotteries';
import type { Answer, ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import { type Verdict, verifyRecord } from '../../../../lottery/verify-record';

/** How far recomputing everybody's draws has come. */
export type Checking =
  | Readonly<{ kind: 'not-asked' }>
  | Readonly<{ kind: 'reading'; draws: number }>
  | Readonly<{ kind: 'refused'; refusal: ScreenRefusal }>
  /** More than a phone should recompute. */
  | Readonly<{ kind: 'too-long'; draws: number }>
  | Readonly<{ kind: 'checked'; draws: number; verdict: Verdict }>;

const mostPages = 20;

/** The public record of a lottery, fetched a page at a time and recomputed on the phone. */
export function createWholeRecord(line: Line, lottery: string) {
  const store = createStore<Checking>(() => ({ kind: 'not-asked' }));
  const show = (checking: Checking): void => store.setState(checking, true);

  const fetchPage = (after: string | null): Promise<Answer<typeof lotteryRecord>> =>
    line.ask('member', lotteryRecord, after === null ? { lottery } : { lottery, after });

  async function check(): Promise<void> {
    const draws: RecordedDraw[] = [];
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      show({ kind: 'reading', draws: draws.length });
      const answer = await fetchPage(after);
      if (!answer.ok) return show({ kind: 'refused', refusal: answer.refusal });
      const { lottery: told, closed, cursor, draws: some } = answer.value;
      if (told.seed === null) return show({ kind: 'not-asked' });
      draws.push(...some);
      if (cursor === null) {
        const verdict = verifyRecord({ lottery: told, draws, closed }, told.seed);
        return show({ kind: 'checked', draws: draws.length, verdict });
      }
      after = cursor;
    }
    show({ kind: 'too-long', draws: draws.length });
  }

  return { store, check };
}
