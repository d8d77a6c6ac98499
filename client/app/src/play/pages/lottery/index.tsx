import { useState } from 'react';
import { useStore } from 'zustand';
import { dayOf } from '@shared/domain/kernel/day';
import { useWords } from '@/text/use-words';
import { useReading } from '@/text/use-reading';
import { AnswerScreen } from '@/ui/answer-screen';
import { Empty } from '@/ui/empty';
import { Skeleton } from '@/ui/skeleton';
import { lotteries as store } from '../../store';
import type { Lotteries, Lottery } from '../../store/lotteries';
import { byState } from '../../text/lottery-line';
import { lotteryWords } from '../../text/lottery';
import { DrawSheet } from './draw-sheet';
import { LotteryCard } from './lottery-card';
import './index.scss';

export default function LotteryPage() {
  const say = useWords(lotteryWords);
  return (
    <AnswerScreen
      title={say.title}
      answer={store}
      skeleton={<Skeleton height={520} radius={16} />}
      stranger={say.stranger}
    >
      {(value) => <All told={value} />}
    </AnswerScreen>
  );
}

function All({ told }: Readonly<{ told: Lotteries }>) {
  const say = useWords(lotteryWords);
  const { at } = useReading();
  const waiting = useStore(store.unanswered);
  const [chosen, setChosen] = useState<Lottery | null>(null);
  const sorted = byState(told.lotteries, dayOf(at));
  const now = told.lotteries.find(({ id }) => id === chosen?.id) ?? chosen;
  if (sorted.length === 0) return <Empty picture="paper" title={say.empty} />;
  return (
    <>
      {sorted.map((lottery, i) => (
        <LotteryCard
          key={lottery.id}
          lottery={lottery}
          first={i === 0}
          waits={waiting.some((one) => one.lottery === lottery.id)}
          onDraw={() => setChosen(lottery)}
        />
      ))}
      {now !== null && (
        <DrawSheet
          key={now.id}
          lottery={now}
          balance={told.balance}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}
