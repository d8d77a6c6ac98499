import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/contract';
import type { lotteryRecord } from '@shared/contract/member/lottery-record';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { lotteryWords } from '../../text/lottery';
import { fractionLine, percentLine } from '../../text/odds';
import { prizeLine } from '../../text/prize';
import './index.scss';

type Told = OutputOf<typeof lotteryRecord>['lottery'];
type OddsProps = Readonly<{
  lottery: Told;
  /** How many of each limited prize are left, where that is asked. */
  left?: Readonly<Record<string, number>>;
}>;

/** The odds of a lottery as they were published, what wins nothing among them. */
export function Odds({ lottery, left = {} }: OddsProps) {
  const say = useWords(lotteryWords);
  const language = useLanguage();
  const { prizes, nothing, outOf } = lottery;
  return (
    <View className="odds">
      {prizes.map((prize) => (
        <Chance
          key={prize.id}
          name={prize.name}
          line={prizeLine(lottery, prize, { left: left[prize.id], language })}
          {...{ chances: prize.chances, outOf }}
        />
      ))}
      {nothing > 0 && <Chance name={say.nothing} line="" chances={nothing} outOf={outOf} />}
    </View>
  );
}

type ChanceProps = Readonly<{ name: string; line: string; chances: number; outOf: number }>;

function Chance({ name, line, chances, outOf }: ChanceProps) {
  const say = useWords(lotteryWords);
  const percent = percentLine(chances, outOf, useLanguage());
  const fraction = fractionLine(chances, outOf);
  return (
    <View className="chance">
      <View className="chance-what">
        <Text className="chance-name">{name}</Text>
        {line !== '' && <Text className="chance-line">{line}</Text>}
      </View>
      <View
        className="chance-odds"
        {...spoken({ role: 'img', label: say.oddsOf(name, percent, fraction) })}
      >
        <Text className="chance-percent">{percent}</Text>
        <Text className="chance-fraction">{fraction}</Text>
      </View>
    </View>
  );
}
