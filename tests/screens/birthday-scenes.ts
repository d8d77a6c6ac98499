import { sees, taps } from '../journeys/hand';
import { type TeaHouse } from '../support/tea-house';
import { joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nobodyYetAt, strangerAt, unreachedAt } from './wallet-stage';

const birthday = '/gifts/pages/birthday/index';

type Told = Readonly<Record<string, unknown>>;

export const tellsBirthday = (house: TeaHouse, openid: string, told: Told): Promise<unknown> =>
  house.ask(
    'member',
    {
      action: 'tell-birthday',
      requestId: `birthday-${openid}`,
      birthday: told,
      fourteenOrOlder: true,
    },
    openid,
  );

const today = { calendar: 'solar', month: 3, day: 9 };
const autumn = { calendar: 'lunar', month: 8, day: 15, leap: false };

/** Somebody who keeps a birthday, at a page, where it says this. */
const keeperAt =
  (told: Told, path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await regular(house, 'o-regular');
    await tellsBirthday(house, 'o-regular', told);
    const window = await open('o-regular', path);
    await sees(window.hand, ...words);
    return window;
  };

async function choosing({ house, open }: Stage) {
  await joined(house, 'o-lin');
  const window = await open('o-lin', birthday);
  await sees(window.hand, '生日带来');
  await window.hand.tap('按哪个历过 农历');
  await taps(window.hand, '八月');
  await taps(window.hand, '十五');
  await window.hand.tap('我满 14 岁了');
  await sees(window.hand, '记下农历八月十五');
  return window;
}

async function chosen(stage: Stage) {
  const window = await choosing(stage);
  await taps(window.hand, '记下农历八月十五');
  await sees(window.hand, '你的生日', '下一次是');
  return window;
}

async function changing(stage: Stage) {
  const window = await keeperAt(today, birthday, '你的生日')(stage);
  await taps(window.hand, '改日子');
  await sees(window.hand, '改动从');
  return window;
}

async function forgetting(stage: Stage) {
  const window = await keeperAt(autumn, birthday, '你的生日')(stage);
  await taps(window.hand, '不再记我的生日');
  await sees(window.hand, '我们会忘掉这一天');
  return window;
}

async function offline(stage: Stage) {
  const window = await keeperAt(autumn, birthday, '你的生日')(stage);
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

/** The birthday, in its states. */
export const birthdayScenes: readonly Scene[] = [
  scene('birthday-untold', nobodyYetAt(birthday, '生日带来')),
  scene('birthday-choosing', choosing),
  scene('birthday-chosen', chosen),
  scene('birthday-today', keeperAt(today, birthday, '就是今天')),
  scene('birthday-changing', changing),
  scene('birthday-forgetting', forgetting),
  scene('birthday-offline', offline),
  scene('birthday-stranger', strangerAt(birthday, '去入会')),
  scene('birthday-unreached', unreachedAt(birthday)),
  scene('home-birthday', keeperAt(today, '/pages/home/index', '生日快乐')),
];
