import { sees } from '../journeys/hand';
import { bought, joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nothingToHave } from './shelves';
import { strangerAt, unreachedAt } from './wallet-stage';

const tasks = '/play/pages/tasks/index';

async function someDone({ house, open }: Stage) {
  await regular(house, 'o-regular');
  const birthday = { calendar: 'solar', month: 8, day: 15 };
  const told = { requestId: 'birthday-1', birthday, fourteenOrOlder: true };
  await house.ask('member', { action: 'tell-birthday', ...told }, 'o-regular');
  const window = await open('o-regular', tasks);
  await sees(window.hand, '一周签到 5 天', '1/5', '20 积分送到了');
  return window;
}

async function allOpen({ house, open }: Stage) {
  await joined(house, 'o-newcomer');
  const window = await open('o-newcomer', tasks);
  await sees(window.hand, '留个名字和头像', '0/2');
  return window;
}

async function noTasks({ house, open }: Stage) {
  await nothingToHave(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', tasks);
  await sees(window.hand, '眼下没有任务');
  return window;
}

async function offline({ house, open }: Stage) {
  await bought(house, 'o-lin', 40);
  const window = await open('o-lin', tasks);
  await sees(window.hand, '1/4');
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

/** The tasks, in their states. */
export const taskScenes: readonly Scene[] = [
  scene('tasks', someDone),
  scene('tasks-newcomer', allOpen),
  scene('tasks-empty', noTasks),
  scene('tasks-stranger', strangerAt(tasks, '去入会')),
  scene('tasks-offline', offline),
  scene('tasks-unreached', unreachedAt(tasks)),
];
