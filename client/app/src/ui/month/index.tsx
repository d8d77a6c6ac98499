import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Day } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { checkInWords } from '@/text/check-in';
import { monthIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Card } from '../card';
import { Icon } from '../icon';
import './index.scss';

type MonthProps<Shown> = Readonly<{
  /** `YYYY-MM`. */
  month: string;
  /** In weeks that begin on Monday; null where a week reaches into its neighbours. */
  days: readonly (Shown | null)[];
  /** To the month before and to the one after; null where there is nothing to see. */
  back: (() => void) | null;
  next: (() => void) | null;
  children: (day: Shown) => ReactNode;
}>;

/** A month on a card, a cell a day. */
export function Month<Shown extends Readonly<{ day: Day }>>(props: MonthProps<Shown>) {
  const { month, days, back, next, children } = props;
  const say = useWords(checkInWords);
  const language = useLanguage();
  return (
    <Card className="month">
      <View className="month-head">
        <Turn to="back" label={say.earlier} onTap={back} />
        <Text className="month-name">{monthIn(language, month)}</Text>
        <Turn to="next" label={say.later} onTap={next} />
      </View>
      <View className="month-grid" {...spoken({ hidden: true })}>
        {say.week.map((letter, at) => (
          <Text key={`${letter}${at}`} className="month-letter">
            {letter}
          </Text>
        ))}
      </View>
      <View className="month-grid">
        {days.map((day, at) =>
          day === null ? <View key={`blank-${at}`} className="month-cell" /> : children(day),
        )}
      </View>
    </Card>
  );
}

type TurnProps = Readonly<{ to: 'back' | 'next'; label: string; onTap: (() => void) | null }>;

const Turn = ({ to, label, onTap }: TurnProps) =>
  onTap === null ? (
    <View className="month-turn" />
  ) : (
    <View className="month-turn" onClick={onTap} {...spoken({ role: 'button', label })}>
      <Icon name={to} size={20} />
    </View>
  );
