import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { checkDraw } from '../../../../../lottery/verify-record';
import type { OwnDraws } from '../../store/own-draws';
import { lotteryWords } from '../../text/lottery';
import { prizeOf } from '../../text/prize';
import { proofWords } from '../../text/proof';
import { Agreement } from '../../ui/agreement';
import { Step } from '../../ui/step';

/** Every draw of one's own, recomputed on this phone from the secret. */
export function Own({ own, seed }: Readonly<{ own: OwnDraws; seed: string }>) {
  const say = useWords(proofWords);
  const { lottery, draws } = own;
  const checked = useMemo(
    () => draws.map((draw) => ({ draw, fault: checkDraw(lottery, seed, draw) })),
    [own, seed],
  );
  const wrong = checked.filter(({ fault }) => fault !== null).length;
  if (draws.length === 0) return <Step head={say.mine} line={say.mineNone} />;
  return (
    <Step head={say.mine}>
      <Agreement agrees={wrong === 0}>
        {wrong === 0 ? say.right(draws.length) : say.wrong(wrong)}
      </Agreement>
      <View>
        {checked.map(({ draw, fault }) => (
          <Recomputed key={draw.draw} {...{ lottery, draw, fault }} />
        ))}
      </View>
    </Step>
  );
}

type RecomputedProps = Readonly<{
  lottery: OwnDraws['lottery'];
  draw: OwnDraws['draws'][number];
  fault: ReturnType<typeof checkDraw>;
}>;

function Recomputed({ lottery, draw, fault }: RecomputedProps) {
  const say = useWords(proofWords);
  const { nothing } = useWords(lotteryWords);
  const prize = prizeOf(lottery, draw.drawn)?.name ?? nothing;
  return (
    <View className="recomputed">
      <View className="recomputed-lines">
        <Text className="recomputed-what">{`${say.nth(draw.draw)} · ${prize}`}</Text>
        <Text className="recomputed-luck">{say.luck(draw.luck)}</Text>
      </View>
      <View className={`recomputed-end recomputed-${fault === null ? 'good' : 'bad'}`}>
        <Icon name={fault === null ? 'check' : 'warn'} size={16} />
        <Text className="recomputed-word">{fault === null ? say.same : say.faults[fault]}</Text>
      </View>
    </View>
  );
}
