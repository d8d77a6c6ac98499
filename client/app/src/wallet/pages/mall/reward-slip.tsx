import { Text, View } from '@tarojs/components';
import { conditionLine, type Names } from '@/text/coupon-line';
import { figure } from '@/text/figures';
import { useWords } from '@/text/use-words';
import type { Reward } from '../../store/mall';
import { mallWords } from '../../text/mall';
import { rewardNote } from '../../text/standing';
import { placesLine } from '../../text/places';
import { Note, Slip } from '../../ui/slip';
import { GoodsMark, OfferMark } from '../../ui/slip/marks';
import { useReading } from '@/text/use-reading';

type RewardSlipProps = Readonly<{ reward: Reward; names: Names; onTap: () => void }>;

/** Something for points: what it is, what it costs, and how it stands. */
export function RewardSlip({ reward, names, onTap }: RewardSlipProps) {
  const say = useWords(mallWords);
  const reading = useReading();
  const { gives, name, points } = reward;
  const isCoupon = gives.kind === 'coupon';
  const line = isCoupon
    ? conditionLine(gives.coupon, names, reading.language)
    : placesLine(gives.stores, names.stores, reading.language);
  const note = rewardNote(reward, reading);
  return (
    <Slip
      mark={isCoupon ? <OfferMark coupon={gives.coupon} /> : <GoodsMark />}
      title={name}
      line={line}
      quiet={reward.whyNot !== null}
      onTap={onTap}
    >
      <View className="reward-price">
        <Text className="reward-points">{figure(points)}</Text>
        <Text className="reward-unit">{say.unit}</Text>
      </View>
      {note !== '' && <Note>{note}</Note>}
    </Slip>
  );
}
