import { Text, View } from '@tarojs/components';
import { figure } from '@/text/figures';
import { useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { open } from '@/ui/go';
import { Icon } from '@/ui/icon';
import { SheetFoot } from '@/ui/sheet-foot';
import { Stamp } from '@/ui/stamp';
import type { Drawn, Lottery } from '../../store/lotteries';
import { lotteryWords } from '../../text/lottery';
import { insteadLine, prizeOf } from '../../text/prize';

type OutcomeProps = Readonly<{ lottery: Lottery; drawn: Drawn; onClose: () => void }>;

/** What was drawn, sealed when it is something, and where it is now. */
export function Outcome({ lottery, drawn, onClose }: OutcomeProps) {
  const say = useWords(lotteryWords);
  const prize = prizeOf(lottery, drawn.given);
  const instead = insteadLine(lottery, drawn, useLanguage());
  return (
    <>
      <View className="outcome">
        <View className="outcome-mark">
          {prize === null ? <Icon name="sticks" size={40} /> : <Stamp fresh />}
        </View>
        <View className="outcome-lines">
          {prize !== null && <Text className="outcome-name">{prize.name}</Text>}
          {instead !== null && <Text className="outcome-line">{instead}</Text>}
          <Text className="outcome-line">
            {say.after[prize?.award.kind ?? 'nothing'](figure(drawn.balance))}
          </Text>
          <Text className="outcome-line">{say.leftToday(drawn.leftToday)}</Text>
        </View>
      </View>
      <SheetFoot>
        <Way kind={prize?.award.kind ?? 'nothing'} onClose={onClose} />
      </SheetFoot>
    </>
  );
}

type Award = Lottery['prizes'][number]['award']['kind'];

function Way({ kind, onClose }: Readonly<{ kind: Award | 'nothing'; onClose: () => void }>) {
  const say = useWords(lotteryWords);
  if (kind === 'coupon') return <Button onTap={() => open('coupons')}>{say.lookCoupon}</Button>;
  if (kind === 'goods') return <Button onTap={() => open('mall')}>{say.lookGoods}</Button>;
  return <Button onTap={onClose}>{say.fine}</Button>;
}
