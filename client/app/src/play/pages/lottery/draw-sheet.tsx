import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useLanguage } from '@/store';
import { figure } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useReading } from '@/text/use-reading';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { SheetFoot } from '@/ui/sheet-foot';
import { Terms } from '@/ui/terms';
import { lotteries as store } from '../../store';
import type { Drawn, Lottery } from '../../store/lotteries';
import { lotteryWords } from '../../text/lottery';
import { whyNotLine } from '../../text/lottery-line';
import { percentLine } from '../../text/odds';
import { Outcome } from './outcome';

type DrawSheetProps = Readonly<{ lottery: Lottery; balance: number; onClose: () => void }>;

/** One decision: what the draw costs and what the chance is; then what was drawn. */
export function DrawSheet({ lottery, balance, onClose }: DrawSheetProps) {
  const say = useWords(lotteryWords);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const title = drawn === null ? lottery.name : say.outcome(drawn.given !== null);
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="draw">
        {drawn === null ? (
          <Question lottery={lottery} balance={balance} onDone={setDrawn} />
        ) : (
          <Outcome lottery={lottery} drawn={drawn} onClose={onClose} />
        )}
      </View>
    </Sheet>
  );
}

type QuestionProps = Readonly<{
  lottery: Lottery;
  balance: number;
  onDone: (drawn: Drawn) => void;
}>;

/** A draw that is asked for from here: whether it is under way, and why it was refused. */
function useDraw(lottery: Lottery, onDone: (drawn: Drawn) => void) {
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const draw = async (): Promise<void> => {
    setBusy(true);
    setRefused(null);
    const answer = await store.draw(lottery);
    setBusy(false);
    if (answer.ok) return onDone(answer.value);
    setRefused(explain(answer.refusal, language));
  };
  return { busy, refused, draw: () => void draw() };
}

function Question({ lottery, balance, onDone }: QuestionProps) {
  const reading = useReading();
  const waits = useStore(store.unanswered).find((one) => one.lottery === lottery.id);
  const { busy, refused, draw } = useDraw(lottery, onDone);
  // Who comes for the answer to an earlier draw has agreed to it already.
  useEffect(() => {
    if (waits !== undefined) draw();
  }, []);
  const points = waits?.points ?? lottery.mine.nextCostsPoints;
  const whyNot = waits === undefined ? whyNotLine(lottery, reading) : null;
  const why = refused ?? whyNot;
  return (
    <>
      <Costs lottery={lottery} points={points} left={balance - points} />
      {why !== null && <Notice>{why}</Notice>}
      <Confirm
        points={points}
        asksAgain={waits !== undefined && !busy}
        {...{ busy, disabled: whyNot !== null, onTap: draw }}
      />
    </>
  );
}

type ConfirmProps = Readonly<{
  points: number;
  asksAgain: boolean;
  busy: boolean;
  disabled: boolean;
  onTap: () => void;
}>;

function Confirm({ points, asksAgain, ...button }: ConfirmProps) {
  const say = useWords(lotteryWords);
  const asks = say.confirm(points === 0 ? null : figure(points));
  return (
    <>
      {asksAgain && <Notice>{say.unanswered}</Notice>}
      <SheetFoot>
        <Button {...button}>{asksAgain ? say.askAgain : asks}</Button>
      </SheetFoot>
    </>
  );
}

type CostsProps = Readonly<{ lottery: Lottery; points: number; left: number }>;

function Costs({ lottery: { outOf, nothing }, points, left }: CostsProps) {
  const say = useWords(lotteryWords);
  const language = useLanguage();
  const remains =
    points === 0 || left < 0 ? [] : [[say.remains, say.points(figure(left))] as const];
  return (
    <Terms
      rows={[
        [say.costs, points === 0 ? say.costsNothing : say.points(figure(points))],
        ...remains,
        [say.chance, say.chanceLine(percentLine(outOf - nothing, outOf, language))],
        [say.luck, say.luckLine],
      ]}
    />
  );
}
