import { Text, View } from '@tarojs/components';
import { dayOf } from '@shared/domain/kernel/day';
import { dayIn } from '@/text/figures';
import { useReading } from '@/text/use-reading';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Notice } from '@/ui/notice';
import type { Lottery } from '../../store/lotteries';
import { lotteryWords } from '../../text/lottery';
import {
  datesLine,
  leftLine,
  priceLine,
  stateLine,
  stateOf,
  whyNotLine,
} from '../../text/lottery-line';
import { Odds } from '../../ui/odds';

type LotteryCardProps = Readonly<{
  lottery: Lottery;
  /** The first may have the screen's primary button. */
  first: boolean;
  /** A draw in it has no answer yet. */
  waits: boolean;
  onDraw: () => void;
}>;

/** A lottery: when, for what, at which odds and price, and what one may still draw. */
export function LotteryCard({ lottery, first, waits, onDraw }: LotteryCardProps) {
  const reading = useReading();
  const state = stateOf(lottery, dayOf(reading.at));
  return (
    <Card className="list">
      <View className="lottery">
        <View className="lottery-head">
          <Text className="lottery-name">{lottery.name}</Text>
          <Text className={`lottery-state lottery-${state}`}>{stateLine(lottery, reading)}</Text>
        </View>
        <Text className="lottery-line">{datesLine(lottery, reading)}</Text>
        {lottery.note !== null && <Text className="lottery-line">{lottery.note}</Text>}
        {state !== 'ended' && <Terms lottery={lottery} />}
        {(state === 'running' || waits) && (
          <Drawing lottery={lottery} {...{ first, waits, onDraw }} />
        )}
      </View>
      <Ways lottery={lottery} />
    </Card>
  );
}

function Terms({ lottery }: Pick<LotteryCardProps, 'lottery'>) {
  const say = useWords(lotteryWords);
  const reading = useReading();
  const { perDay, perMember } = lottery.caps;
  return (
    <>
      <Text className="lottery-part">{say.odds}</Text>
      <Odds lottery={lottery} left={lottery.left} />
      <Text className="lottery-small">{priceLine(lottery, reading)}</Text>
      <Text className="lottery-small">{say.caps(perDay, perMember)}</Text>
      <Text className="lottery-small">{say.fingerprint(lottery.commitment.slice(0, 12))}</Text>
    </>
  );
}

function Drawing({ lottery, first, waits, onDraw }: LotteryCardProps) {
  const say = useWords(lotteryWords);
  const reading = useReading();
  const look = first ? 'primary' : 'quiet';
  const whyNot = whyNotLine(lottery, reading);
  if (waits)
    return (
      <View className="lottery-draw">
        <Notice>{say.unanswered}</Notice>
        <Button look={look} onTap={onDraw}>
          {say.askAgain}
        </Button>
      </View>
    );
  return (
    <View className="lottery-draw">
      {whyNot === null ? (
        <Text className="lottery-left">{leftLine(lottery, reading)}</Text>
      ) : (
        <Notice>{whyNot}</Notice>
      )}
      <Button
        look={look}
        onTap={onDraw}
        disabled={whyNot !== null}
        label={say.drawIn(lottery.name)}
      >
        {say.draw}
      </Button>
    </View>
  );
}

function Ways({ lottery: { id, mine, seed, revealsAt } }: Pick<LotteryCardProps, 'lottery'>) {
  const say = useWords(lotteryWords);
  const { language, at } = useReading();
  const from = say.proofFrom(dayIn(language, dayOf(revealsAt), dayOf(at)));
  return (
    <View className="lottery-ways">
      <ListRow
        icon="sticks"
        title={say.mine}
        note={say.count(mine.draws)}
        onTap={() => open('draws', { lottery: id })}
      />
      <ListRow
        icon="shield"
        title={say.proof}
        note={seed === null ? from : say.proofNow}
        onTap={() => open('record', { lottery: id })}
      />
    </View>
  );
}
