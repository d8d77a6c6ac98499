import { Text, View } from '@tarojs/components';
import { dayOf, monthOf } from '@shared/domain/kernel/day';
import { useLanguage } from '@/store';
import type { StatementLine } from '@/store/history';
import { clockTime, dayIn, figure, monthIn, signed } from '@/text/figures';
import { aboutLine, pointsWords, whyLine } from '@/text/points';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';

type Lines = readonly StatementLine[];

/** Newest first, a card a month: why it moved, when, by how much, and what it left. */
export function Statement({ lines }: Readonly<{ lines: Lines }>) {
  const language = useLanguage();
  return (
    <>
      {byMonth(lines).map(([month, its]) => (
        <View key={month} className="statement">
          <Text className="statement-month">{monthIn(language, month)}</Text>
          <Card className="list">
            {its.map((line, at) => (
              <Line key={`${line.at}-${at}`} line={line} />
            ))}
          </Card>
        </View>
      ))}
    </>
  );
}

function byMonth(lines: Lines): readonly (readonly [month: string, its: Lines])[] {
  const months = [...new Set(lines.map(({ at }) => monthOf(dayOf(at))))];
  return months.map((month) => [month, lines.filter(({ at }) => monthOf(dayOf(at)) === month)]);
}

function Line({ line }: Readonly<{ line: StatementLine }>) {
  const say = useWords(pointsWords);
  const language = useLanguage();
  const about = aboutLine(line, language);
  const when = `${dayIn(language, dayOf(line.at))} ${clockTime(line.at)}`;
  const waits = line.change === 0 && line.pending > 0;
  return (
    <View className="line">
      <View className="line-why">
        <Text className="line-title">{whyLine(line, say.why)}</Text>
        <Text className="line-when">{about === null ? when : `${when} · ${about}`}</Text>
      </View>
      <View className="line-figures">
        <Text className={`line-change${line.change > 0 ? ' line-gain' : ''}`}>
          {waits ? say.waiting(figure(line.pending)) : signed(line.change)}
        </Text>
        <Text className="line-when">{say.balance(figure(line.balance))}</Text>
      </View>
    </View>
  );
}
