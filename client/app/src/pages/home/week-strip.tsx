import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { weekdayOf } from '@shared/domain/kernel/day';
import { type CalendarDay, daysAround } from '@/member/days';
import { spoken } from '@/platform/spoken';
import { languageNow, member, say as tell } from '@/store';
import type { Card as MemberCard } from '@/store/member';
import { checkInWords } from '@/text/check-in';
import { homeWords } from '@/text/home';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Done } from '@/ui/done';
import { open } from '@/ui/go';
import { Stamp } from '@/ui/stamp';
import './week-strip.scss';

/** This week's stamps, and today's to press. */
export function WeekStrip({ checkIn }: Readonly<{ checkIn: MemberCard['checkIn'] }>) {
  const say = useWords(homeWords);
  const { week: letters } = useWords(checkInWords);
  const [busy, setBusy] = useState(false);
  const [fresh, setFresh] = useState(false);

  const stamp = async (): Promise<void> => {
    setBusy(true);
    const answer = await member.checkIn();
    setBusy(false);
    if (!answer.ok) return tell(explain(answer.refusal, languageNow()), 'bad');
    setFresh(true);
    tell(say.stamped(answer.value.pointsEarned));
  };

  return (
    <Card className="week">
      <View className="week-head">
        <Headline checkIn={checkIn} />
        {checkIn.checkedIn ? (
          <Done>{say.checkedIn}</Done>
        ) : (
          <Button look="quiet" onTap={() => void stamp()} busy={busy}>
            {say.checkIn}
          </Button>
        )}
      </View>
      <View className="week-days" onClick={() => open('check-in')}>
        {daysAround(checkIn).map((day) => (
          <WeekDay
            key={day.day}
            day={day}
            letter={day.isToday ? say.today : (letters[weekdayOf(day.day) - 1] ?? '')}
            fresh={fresh}
          />
        ))}
      </View>
    </Card>
  );
}

function Headline({ checkIn: { streak, next } }: Readonly<{ checkIn: MemberCard['checkIn'] }>) {
  const say = useWords(homeWords);
  return (
    <View className="week-line" onClick={() => open('check-in')} {...spoken({ role: 'button' })}>
      <Text className="week-streak">{say.streak(streak)}</Text>
      {next !== null && (
        <Text className="week-next">{say.milestone(next.days - streak, next.points)}</Text>
      )}
    </View>
  );
}

type WeekDayProps = Readonly<{ day: CalendarDay; letter: string; fresh: boolean }>;

function WeekDay({ day: { state, isToday, day }, letter, fresh }: WeekDayProps) {
  return (
    <View className="week-day" {...spoken({ hidden: true })}>
      <Text className={`week-letter${isToday ? ' week-letter-today' : ''}`}>{letter}</Text>
      {isToday && state === 'done' ? (
        <View className="week-stamp">
          <Stamp fresh={fresh} />
        </View>
      ) : (
        <View className={`week-spot week-${state}`}>
          <Text className="week-date">{Number(day.slice(8))}</Text>
        </View>
      )}
    </View>
  );
}
