import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { checkInWords } from '@/text/check-in';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import './milestones.scss';

type Milestone = Readonly<{ days: number; points: number }>;

type MilestonesProps = Readonly<{ milestones: readonly Milestone[]; streak: number }>;

/** What an unbroken run of days is worth, and how far this one has come. */
export function Milestones({ milestones, streak }: MilestonesProps) {
  const say = useWords(checkInWords);
  return (
    <Card className="milestones">
      <Text className="milestones-head">{say.milestones}</Text>
      <View className="milestones-row">
        {milestones.map(({ days, points }) => {
          const reached = streak >= days;
          const label = `${say.afterDays(days)} ${say.points(points)} ${reached ? say.reached : ''}`;
          return (
            <View
              key={days}
              className={`milestone${reached ? ' milestone-reached' : ''}`}
              {...spoken({ role: 'img', label: label.trim() })}
            >
              <View className="milestone-mark">
                {reached ? <Icon name="check" size={20} /> : <Icon name="gift" size={20} />}
              </View>
              <Text className="milestone-points">{say.points(points)}</Text>
              <Text className="milestone-days">{say.afterDays(days)}</Text>
            </View>
          );
        })}
      </View>
    </Card>
  );
}
