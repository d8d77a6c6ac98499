import { Text } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Skeleton } from '@/ui/skeleton';
import { type Calendar, type Mark, comingAfter, onDay } from '../../agenda';
import { calendar } from '../../store';
import { calendarWords } from '../../text/calendar';
import { dayName } from '../../text/when';
import { Section } from '../../ui/section';
import { useReading } from '../../use-reading';
import { Days } from './days';
import { ComingEntry, DayEntry } from './entries';
import './index.scss';

export default function CalendarPage() {
  const say = useWords(calendarWords);
  return (
    <AnswerScreen
      title={say.title}
      answer={calendar}
      skeleton={<CalendarSkeleton />}
      stranger={say.stranger}
    >
      {(value) => <Agenda calendar={value} />}
    </AnswerScreen>
  );
}

const CalendarSkeleton = () => (
  <>
    <Skeleton height={308} radius={16} />
    <Skeleton height={136} radius={16} />
    <Skeleton height={136} radius={16} />
  </>
);

function Agenda({ calendar: told }: Readonly<{ calendar: Calendar }>) {
  const say = useWords(calendarWords);
  const reading = useReading();
  const today = dayOf(reading.at);
  const [day, setDay] = useState(today);
  const [on, coming] = [onDay(told, day), comingAfter(told, today)];
  return (
    <>
      <Days calendar={told} today={today} chosen={day} onChoose={setDay} />
      <Section head={dayName(day, reading)}>
        {on.length === 0 ? (
          <Text className="agenda-none">{say.nothingOn}</Text>
        ) : (
          <Card className="list">
            {on.map((mark) => (
              <DayEntry key={keyOf(mark)} mark={mark} calendar={told} day={day} />
            ))}
          </Card>
        )}
      </Section>
      <Section head={say.coming}>
        {coming.length === 0 ? (
          <Text className="agenda-none">{say.nothingComing}</Text>
        ) : (
          <Card className="list">
            {coming.map((mark) => (
              <ComingEntry key={keyOf(mark)} mark={mark} />
            ))}
          </Card>
        )}
      </Section>
      <Card className="list agenda-ways">
        <ListRow icon="store" title={say.occasions} onTap={() => open('occasions')} />
        <ListRow icon="news" title={say.news} onTap={() => open('news')} />
        <ListRow icon="gift" title={say.claims} onTap={() => open('claims')} />
      </Card>
    </>
  );
}

const keyOf = ({ kind, id, from, to }: Mark): string => [kind, id, from, to].join(' ');
