import { HOUR } from '../../shared/domain/kernel/instant';
import { sees, taps } from '../journeys/hand';
import { joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { allOfIt, nothingOn, signsUp, tasting, walkIn } from './whats-on';
import { strangerAt, unreachedAt } from './wallet-stage';

const page = (name: string) => `/events/pages/${name}/index`;
const calendar = page('calendar');
const occasions = page('occasions');
const news = page('news');

const regularAt =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await regular(house, 'o-regular');
    await allOfIt(house);
    const window = await open('o-regular', path);
    await sees(window.hand, ...words);
    return window;
  };

const quietAt =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await joined(house, 'o-lin');
    await nothingOn(house);
    const window = await open('o-lin', path);
    await sees(window.hand, ...words);
    return window;
  };

async function mine({ house, open }: Stage) {
  await regular(house, 'o-regular');
  await allOfIt(house);
  await signsUp(house, 'o-regular', tasting);
  await walkIn(house, 'o-regular');
  const window = await open('o-regular', occasions);
  await sees(window.hand, '报好名了', '你来过');
  return window;
}

async function signedUp(stage: Stage) {
  const window = await regularAt(occasions, '春茶品鉴会')(stage);
  await window.hand.tap('报名春茶品鉴会');
  await sees(window.hand, '报好名了', '提醒我');
  return window;
}

async function asksToCancel(stage: Stage) {
  const window = await mine(stage);
  await taps(window.hand, '取消报名');
  await sees(window.hand, '还是去');
  return window;
}

async function newsSinceAVisit({ house, open }: Stage) {
  await regular(house, 'o-regular');
  house.goOnFrom(house.cloud.clock.now() + 4 * 24 * HOUR);
  await allOfIt(house);
  const window = await open('o-regular', news);
  await sees(window.hand, '之后有这些', '早些时候', '明前龙井到店');
  return window;
}

async function offlineCalendar(stage: Stage) {
  const window = await regularAt(calendar, '接下来')(stage);
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

/** What is on at the shop, in its states. */
export const eventsScenes: readonly Scene[] = [
  scene('calendar', regularAt(calendar, '今天', '接下来', '春茶品鉴会')),
  scene('calendar-quiet', quietAt(calendar, '这天没有安排')),
  scene('calendar-offline', offlineCalendar),
  scene('calendar-stranger', strangerAt(calendar, '去入会')),
  scene('calendar-unreached', unreachedAt(calendar)),
  scene('occasions', regularAt(occasions, '还剩', '都满了', '开始报名')),
  scene('occasions-mine', mine),
  scene('occasions-signed-up', signedUp),
  scene('occasions-question', asksToCancel),
  scene('occasions-empty', quietAt(occasions, '眼下没有活动')),
  scene('occasions-stranger', strangerAt(occasions, '去入会')),
  scene('occasions-unreached', unreachedAt(occasions)),
  scene('news', newsSinceAVisit),
  scene('news-nothing-new', regularAt(news, '之后还没有新的事', '明前龙井到店')),
  scene('news-empty', quietAt(news, '眼下没有新的事')),
  scene('news-stranger', strangerAt(news, '去入会')),
  scene('news-unreached', unreachedAt(news)),
];
