import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { monthOf } from '@shared/domain/kernel/day';
import { type CalendarDay, month, monthFrom } from '@/member/days';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import type { Card as MemberCard } from '@/store/member';
import { checkInWords } from '@/text/check-in';
import { dayIn, monthIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Stamp } from '@/ui/stamp';
import './calendar.scss';

type CalendarProps = Readonly<{
  checkIn: MemberCard['checkIn'];
  /** Today's stamp was pressed just now. */
  fresh: boolean;
  onMissed: (day: string) => void;
}>;

/** A month of stamps; the server keeps two, so one can look back one month. */
export function Calendar({ checkIn, fresh, onMissed }: CalendarProps) {
  const say = useWords(checkInWords);
  const language = useLanguage();
  const current = monthOf(checkIn.today);
  const [shown, setShown] = useState(current);
  return (
    <Card className="calendar">
      <View className="calendar-head">
        <Turn
          to="back"
          label={say.earlier}
          off={shown !== current}
          onTap={() => setShown(monthFrom(current, -1))}
        />
        <Text className="calendar-month">{monthIn(language, shown)}</Text>
        <Turn to="next" label={say.later} off={shown === current} onTap={() => setShown(current)} />
      </View>
      <View className="calendar-grid" {...spoken({ hidden: true })}>
        {say.week.map((letter, at) => (
          <Text key={`${letter}${at}`} className="calendar-letter">
            {letter}
          </Text>
        ))}
      </View>
      <View className="calendar-grid">
        {month(checkIn, shown).map((day, at) => (
          <Cell key={day?.day ?? `blank-${at}`} day={day} fresh={fresh} onMissed={onMissed} />
        ))}
      </View>
    </Card>
  );
}

type TurnProps = Readonly<{ to: 'back' | 'next'; label: string; off: boolean; onTap: () => void }>;

const Turn = ({ to, label, off, onTap }: TurnProps) =>
  off ? (
    <View className="calendar-turn" />
  ) : (
    <View className="calendar-turn" onClick={onTap} {...spoken({ role: 'button', label })}>
      <Icon name={to} size={20} />
    </View>
  );

type CellProps = Readonly<{
  day: CalendarDay | null;
  fresh: boolean;
  onMissed: (day: string) => void;
}>;

function Cell({ day, fresh, onMissed }: CellProps) {
  const say = useWords(checkInWords);
  const language = useLanguage();
  if (day === null) return <View className="calendar-cell" />;
  const { state, isToday } = day;
  const said: Partial<Record<string, string>> = { done: say.done, missed: say.missed };
  const label =
    `${dayIn(language, day.day)} ${isToday ? say.today : ''} ${said[state] ?? ''}`.trim();
  const missed = state === 'missed';
  return (
    <View
      className="calendar-cell"
      {...(missed && { onClick: () => onMissed(day.day) })}
      {...spoken({ role: missed ? 'button' : 'img', label })}
    >
      {isToday && state === 'done' ? (
        <View className="calendar-stamp">
          <Stamp fresh={fresh} />
        </View>
      ) : (
        <View className={`calendar-day calendar-${state}`}>
          <Text>{Number(day.day.slice(8))}</Text>
        </View>
      )}
    </View>
  );
}
