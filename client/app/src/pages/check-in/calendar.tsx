import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { monthOf } from '@shared/domain/kernel/day';
import { type CalendarDay, month, monthFrom } from '@/member/days';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import type { Card as MemberCard } from '@/store/member';
import { checkInWords } from '@/text/check-in';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Month } from '@/ui/month';
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
  const current = monthOf(checkIn.today);
  const [shown, setShown] = useState(current);
  return (
    <Month
      month={shown}
      days={month(checkIn, shown)}
      back={shown === current ? () => setShown(monthFrom(current, -1)) : null}
      next={shown === current ? null : () => setShown(current)}
    >
      {(day) => <Cell key={day.day} day={day} fresh={fresh} onMissed={onMissed} />}
    </Month>
  );
}

type CellProps = Readonly<{
  day: CalendarDay;
  fresh: boolean;
  onMissed: (day: string) => void;
}>;

function Cell({ day, fresh, onMissed }: CellProps) {
  const say = useWords(checkInWords);
  const language = useLanguage();
  const { state, isToday } = day;
  const said: Partial<Record<string, string>> = { done: say.done, missed: say.missed };
  const label =
    `${dayIn(language, day.day)} ${isToday ? say.today : ''} ${said[state] ?? ''}`.trim();
  const missed = state === 'missed';
  return (
    <View
      className="month-cell"
      {...(missed && { onClick: () => onMissed(day.day) })}
      {...spoken({ role: missed ? 'button' : 'img', label })}
    >
      {isToday && state === 'done' ? (
        <View className="calendar-stamp">
          <Stamp fresh={fresh} />
        </View>
      ) : (
        <View className={`month-day calendar-${state}`}>
          <Text>{Number(day.day.slice(8))}</Text>
        </View>
      )}
    </View>
  );
}
