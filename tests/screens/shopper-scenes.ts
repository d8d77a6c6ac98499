import { sees, taps } from '../journeys/hand';
import { joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { unreachedAt } from './wallet-stage';

const home = '/pages/home/index';

/** A regular at one of their pages, where it says this. */
const regularAt =
  (page: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await regular(house, 'o-regular');
    const window = await open('o-regular', `/pages/${page}/index`);
    await sees(window.hand, ...words);
    return window;
  };

/** Somebody who has just joined, at one of their pages. */
const newcomerAt =
  (page: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await joined(house, 'o-newcomer');
    const window = await open('o-newcomer', `/pages/${page}/index`);
    await sees(window.hand, ...words);
    return window;
  };

const strangerAt =
  (page: string, ...words: readonly string[]) =>
  async ({ open }: Stage) => {
    const window = await open('o-stranger', `/pages/${page}/index`);
    await sees(window.hand, ...words);
    return window;
  };

async function joinSheet({ open }: Stage) {
  const window = await open('o-stranger', home);
  await taps(window.hand, '免费入会');
  await sees(window.hand, '不用手机号');
  return window;
}

async function offline(stage: Stage) {
  const window = await regularAt('home', '积分')(stage);
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

async function digits(stage: Stage) {
  const window = await regularAt('code', '请店员扫一扫')(stage);
  await taps(window.hand, '看数字');
  return window;
}

/** A member who lets it be measured how long pages are looked at. */
async function measured(stage: Stage) {
  const window = await newcomerAt('privacy', '没有记')(stage);
  await taps(window.hand, '记下每页看了多久');
  await sees(window.hand, '你同意记');
  return window;
}

/** Every screen of the shopper, in its states. */
export const shopperScenes: readonly Scene[] = [
  scene('home-stranger', strangerAt('home', '入会就有')),
  scene('home-join-sheet', joinSheet),
  scene('home-newcomer', newcomerAt('home', '今天盖个章')),
  scene('home-regular', regularAt('home', '今天签过了')),
  scene('home-offline', offline),
  scene('home-unreached', unreachedAt(home)),
  scene('code', regularAt('code', '请店员扫一扫')),
  scene('code-digits', digits),
  scene('code-stranger', strangerAt('code', '入会后')),
  scene('points', regularAt('points', '消费获得')),
  scene('points-empty', newcomerAt('points', '还没有积分记录')),
  scene('tier', regularAt('tier', '小满')),
  scene('check-in', regularAt('check-in', '今天签过了')),
  scene('check-in-newcomer', newcomerAt('check-in', '今天签到')),
  scene('me', regularAt('me', '会员号')),
  scene('me-stranger', strangerAt('me', '加入后')),
  scene('me-unreached', unreachedAt('/pages/me/index')),
  scene('profile', regularAt('profile')),
  scene('settings', newcomerAt('settings')),
  scene('privacy', strangerAt('privacy')),
  scene('privacy-member', newcomerAt('privacy', '没有记')),
  scene('privacy-measured', measured),
];
