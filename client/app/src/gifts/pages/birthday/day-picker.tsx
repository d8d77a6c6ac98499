import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { birthdayWords, dayName, monthName } from '@/text/birthday';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { type Draft, changed, daysIn } from './draft';
import { Tick } from './tick';

type DayPickerProps = Readonly<{ draft: Draft; onPick: (draft: Draft) => void }>;

/** A day of the year in two taps, by either calendar, all of it in sight. */
export function DayPicker({ draft, onPick }: DayPickerProps) {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  const { calendar } = draft;
  const pick = (change: Partial<Draft>) => onPick(changed(draft, change));
  return (
    <Card className="picker">
      <View className="picker-calendars">
        {(['solar', 'lunar'] as const).map((one) => (
          <Cell
            key={one}
            name={say[one]}
            label={`${say.calendar} ${say[one]}`}
            chosen={one === calendar}
            onTap={() => pick({ calendar: one })}
          />
        ))}
      </View>
      <Cells
        what={say.month}
        className="picker-months"
        names={upTo(12).map((month) => monthName(language, calendar, month))}
        chosen={draft.month}
        onPick={(month) => pick({ month })}
      />
      {calendar === 'lunar' && (
        <Tick
          what={say.leap}
          note={draft.leap ? say.leapHow : null}
          ticked={draft.leap}
          onTick={(leap) => pick({ leap })}
        />
      )}
      <Cells
        what={say.day}
        className="picker-days"
        names={upTo(daysIn(draft)).map((day) => dayName(language, calendar, day))}
        chosen={draft.day}
        onPick={(day) => pick({ day })}
      />
      <Missing draft={draft} />
    </Card>
  );
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

type CellsProps = Readonly<{
  what: string;
  className: string;
  names: readonly string[];
  /** Counted from 1. */
  chosen: number | null;
  onPick: (number: number) => void;
}>;

/** One of a few numbers, each under its name. */
const Cells = ({ what, className, names, chosen, onPick }: CellsProps) => (
  <>
    <Text className="birthday-label">{what}</Text>
    <View className={className}>
      {names.map((name, at) => (
        <Cell
          key={name}
          name={name}
          label={`${what} ${name}`}
          chosen={at + 1 === chosen}
          onTap={() => onPick(at + 1)}
        />
      ))}
    </View>
  </>
);

type CellProps = Readonly<{ name: string; label: string; chosen: boolean; onTap: () => void }>;

const Cell = ({ name, label, chosen, onTap }: CellProps) => (
  <View
    className={`picker-cell${chosen ? ' picker-chosen' : ''}`}
    onClick={onTap}
    {...spoken({ role: 'radio', label, checked: chosen })}
  >
    <Text>{name}</Text>
  </View>
);

/** When it is kept in years that do not have it. */
function Missing({ draft: { calendar, month, day } }: Readonly<{ draft: Draft }>) {
  const say = useWords(birthdayWords);
  if (calendar === 'lunar' && day === 30)
    return <Text className="birthday-note">{say.noThirtieth}</Text>;
  if (calendar === 'solar' && month === 2 && day === 29)
    return <Text className="birthday-note">{say.noLeapDay}</Text>;
  return null;
}
