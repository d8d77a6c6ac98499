import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Day, monthOf } from '@shared/domain/kernel/day';
import { monthFrom, weeksOf } from '@/member/days';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Month } from '@/ui/month';
import { type Calendar, dotsOn, isStamped, onDay } from '../../agenda';
import { calendarWords } from '../../text/calendar';
import './days.scss';

type DaysProps = Readonly<{
  calendar: Calendar;
  today: Day;
  chosen: Day;
  onChoose: (day: Day) => void;
}>;

/** The months there are, one at a time: stamped days are filled, a dot says that something is on. */
export function Days({ calendar, today, chosen, onChoose }: DaysProps) {
  const [first, last] = [monthOf(calendar.from), monthOf(calendar.to)];
  const [month, setMonth] = useState(monthOf(today) < first ? first : monthOf(today));
  const days = weeksOf(month).map((day) => (day === null ? null : { day }));
  return (
    <Month
      month={month}
      days={days}
      back={month > first ? () => setMonth(monthFrom(month, -1)) : null}
      next={month < last ? () => setMonth(monthFrom(month, 1)) : null}
    >
      {({ day }) => (
        <Cell
          key={day}
          day={day}
          calendar={calendar}
          isToday={day === today}
          isChosen={day === chosen}
          onTap={() => onChoose(day)}
        />
      )}
    </Month>
  );
}

type CellProps = Readonly<{
  day: Day;
  calendar: Calendar;
  isToday: boolean;
  isChosen: boolean;
  onTap: () => void;
}>;

function Cell({ day, calendar, isToday, isChosen, onTap }: CellProps) {
  const say = useWords(calendarWords);
  const language = useLanguage();
  const count = onDay(calendar, day).length;
  const label = [
    dayIn(language, day),
    ...(isToday ? [say.today] : []),
    ...(count > 0 ? [say.things(count)] : []),
  ].join(' ');
  const look = isChosen ? 'chosen' : isStamped(calendar, day) ? 'stamped' : 'plain';
  return (
    <View
      className="month-cell day"
      onClick={onTap}
      {...spoken({ role: 'radio', label, checked: isChosen })}
    >
      <View className={`month-day day-${look}${isToday ? ' day-today' : ''}`}>
        <Text>{Number(day.slice(8))}</Text>
      </View>
      <Dots {...dotsOn(calendar, day)} />
    </View>
  );
}

const Dots = ({ shops, own }: ReturnType<typeof dotsOn>) => (
  <View className="day-dots">
    {shops && <View className="day-dot" />}
    {own && <View className="day-dot day-dot-own" />}
  </View>
);
