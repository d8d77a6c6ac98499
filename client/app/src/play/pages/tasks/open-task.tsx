import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { codeKeys, useLanguage } from '@/store';
import { giftName } from '@/text/gift';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { open, openTab } from '@/ui/go';
import { Icon } from '@/ui/icon';
import { type Task, goalLine, periodLine } from '../../text/task-line';
import { tasksWords } from '../../text/tasks';

/** Where each kind is done; what happens at the till begins with the member code. */
const places: { readonly [Kind in Task['goal']['kind']]: () => void } = {
  'complete-profile': () => open('profile'),
  'tell-birthday': () => open('birthday'),
  'check-ins': () => open('check-in'),
  purchases: () => openTab('code'),
  visits: () => openTab('code'),
  stores: () => openTab('code'),
};

/** A task that still brings something: what it asks, how far one is, what it gives. */
export function OpenTask({ task }: Readonly<{ task: Task }>) {
  const say = useWords(tasksWords);
  const language = useLanguage();
  const at = codeKeys.serverTime();
  return (
    <Card className="task" onTap={places[task.goal.kind]}>
      <View className="task-lines">
        <Text className="task-name">{task.name}</Text>
        <Text className="task-line">{goalLine(task, language)}</Text>
        {task.needed > 1 && <Progress task={task} />}
        <View className="task-end">
          <Text className="task-gift">{say.gives(giftName(task.gift, language))}</Text>
          <Text className="task-note">{periodLine(task, { language, at })}</Text>
        </View>
      </View>
      <View className="task-next">
        <Icon name="next" size={18} />
      </View>
    </Card>
  );
}

function Progress({ task: { progress, needed } }: Readonly<{ task: Task }>) {
  const say = useWords(tasksWords);
  const along = `${(100 * progress) / needed}%`;
  return (
    <View className="task-way" {...spoken({ role: 'img', label: say.progress(progress, needed) })}>
      <View className="task-track">
        <View className="task-along" style={{ width: along }} />
      </View>
      <Text className="task-count">{`${progress}/${needed}`}</Text>
    </View>
  );
}
