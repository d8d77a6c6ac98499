import { Text, View } from '@tarojs/components';
import { codeKeys, useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { Icon } from '@/ui/icon';
import { Skeleton } from '@/ui/skeleton';
import { tasks as answer } from '../../store';
import { type Task, doneLine, isDone } from '../../text/task-line';
import { tasksWords } from '../../text/tasks';
import { OpenTask } from './open-task';
import './index.scss';

export default function TasksPage() {
  const say = useWords(tasksWords);
  return (
    <AnswerScreen title={say.title} answer={answer} skeleton={<Waiting />} stranger={say.stranger}>
      {({ tasks }) => <Tasks tasks={tasks} />}
    </AnswerScreen>
  );
}

/** The sentence and a few tasks, before any is known. */
const Waiting = () => (
  <>
    <Skeleton height={21} width="240px" />
    <Skeleton height={104} radius={16} />
    <Skeleton height={104} radius={16} />
    <Skeleton height={104} radius={16} />
  </>
);

function Tasks({ tasks }: Readonly<{ tasks: readonly Task[] }>) {
  const say = useWords(tasksWords);
  const open = tasks.filter((task) => !isDone(task));
  const done = tasks.filter(isDone);
  if (tasks.length === 0) return <Empty picture="paper" title={say.empty} />;
  return (
    <>
      <Text className="tasks-how">{open.length === 0 ? say.allDone : say.how}</Text>
      {open.map((task) => (
        <OpenTask key={task.id} task={task} />
      ))}
      {done.length > 0 && <DoneTasks done={done} />}
    </>
  );
}

function DoneTasks({ done }: Readonly<{ done: readonly Task[] }>) {
  const say = useWords(tasksWords);
  const reading = { language: useLanguage(), at: codeKeys.serverTime() };
  return (
    <View className="tasks-done">
      <Text className="tasks-how">{say.done}</Text>
      <Card className="list">
        {done.map((task) => (
          <View key={task.id} className="done-task">
            <View className="done-task-check">
              <Icon name="check" size={20} />
            </View>
            <View className="done-task-lines">
              <Text className="done-task-name">{task.name}</Text>
              <Text className="done-task-line">{doneLine(task, reading)}</Text>
            </View>
          </View>
        ))}
      </Card>
    </View>
  );
}
