import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Day } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import type { Drawing } from '@/ui/icon/drawings';
import { open, openTab } from '@/ui/go';
import { type Calendar, type Mark, endSeen } from '../../agenda';
import { calendarWords } from '../../text/calendar';
import { markTitle } from '../../text/mark';
import { monthName, weekday } from '../../text/when';
import './entries.scss';

type Door = Readonly<{ icon: Drawing; go: () => void }>;

const doors: Readonly<Record<Mark['kind'], Door>> = {
  occasion: { icon: 'store', go: () => open('occasions') },
  lottery: { icon: 'sticks', go: () => open('lottery') },
  claim: { icon: 'gift', go: () => open('claims') },
  'earn-rule': { icon: 'points', go: () => openTab('code') },
  birthday: { icon: 'gift', go: () => open('birthday') },
  'points-expire': { icon: 'clock', go: () => open('mall') },
  'coupon-expires': { icon: 'clock', go: () => open('coupons') },
  'checked-in': { icon: 'check', go: () => open('check-in') },
  'check-in-milestone': { icon: 'check', go: () => open('check-in') },
};

type DayEntryProps = Readonly<{ mark: Mark; calendar: Calendar; day: Day }>;

/** Something that is on, and until when it goes on. */
export function DayEntry({ mark, calendar, day }: DayEntryProps) {
  const say = useWords(calendarWords);
  const language = useLanguage();
  const end = endSeen(calendar, mark, day);
  return (
    <Entry mark={mark} end={end === null ? null : say.until(dayIn(language, end, day))}>
      <View className="entry-icon">
        <Icon name={doors[mark.kind].icon} size={22} />
      </View>
    </Entry>
  );
}

/** Something that is still to come, under its date. */
export function ComingEntry({ mark }: Readonly<{ mark: Mark }>) {
  const language = useLanguage();
  const { from } = mark;
  return (
    <Entry mark={mark} end={null}>
      <View className="entry-date">
        <Text className="entry-day">{Number(from.slice(8))}</Text>
        <Text className="entry-month">{monthName(from, language)}</Text>
        <Text className="entry-month">{weekday(from, language)}</Text>
      </View>
    </Entry>
  );
}

type EntryProps = Readonly<{ mark: Mark; end: string | null; children: ReactNode }>;

function Entry({ mark, end, children }: EntryProps) {
  const { kinds, comma } = useWords(calendarWords);
  const language = useLanguage();
  const { go } = doors[mark.kind];
  return (
    <View className="entry" hoverClass="entry-pressed" onClick={go} {...spoken({ role: 'button' })}>
      {children}
      <View className="entry-lines">
        <Text className="entry-title">{markTitle(mark, language)}</Text>
        <Text className="entry-kind">
          {[kinds[mark.kind], ...(end === null ? [] : [end])].join(comma)}
        </Text>
      </View>
      <View className="entry-next">
        <Icon name="next" size={18} />
      </View>
    </View>
  );
}
