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
        {milestones.map((milestone, at) => (
          <Mark
            key={milestone.days}
            {...milestone}
            gone={along(streak, milestones[at - 1]?.days ?? 0, milestone.days)}
          />
        ))}
      </View>
    </Card>
  );
}

/** How much of the stretch between two milestones lies behind, 0 to 1. */
const along = (streak: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (streak - from) / (to - from)));

function Mark({ days, points, gone }: Milestone & Readonly<{ gone: number }>) {
  const say = useWords(checkInWords);
  const reached = gone === 1;
  const label = `${say.afterDays(days)} ${say.points(points)} ${reached ? say.reached : ''}`;
  return (
    <View
      className={`milestone${reached ? ' milestone-reached' : ''}`}
      {...spoken({ role: 'img', label: label.trim() })}
    >
      <View className="milestone-way">
        <View className="milestone-stretch">
          <View className="milestone-gone" style={{ width: `${Math.round(gone * 100)}%` }} />
        </View>
        <View className="milestone-mark">
          <Icon name={reached ? 'check' : 'gift'} size={20} />
        </View>
      </View>
      <View className="milestone-words">
        <Text className="milestone-points">{say.points(points)}</Text>
        <Text className="milestone-days">{say.afterDays(days)}</Text>
      </View>
    </View>
  );
}
