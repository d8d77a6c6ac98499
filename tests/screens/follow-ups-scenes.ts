import { opens, sees, taps } from '../journeys/hand';
import { tillPage } from '../journeys/steps/staff';
import { followed, settled } from './follow-ups-stage';
import { type Scene, type Stage, scene } from './scene';

const list = '/staff/pages/follow-ups/index';
const library = '/staff/pages/scripts/index';

const opened =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await followed(house);
    const window = await open('mei', path);
    await sees(window.hand, ...words);
    return window;
  };

const listed = opened(list, '欧阳清风徐来水波不兴的小茶客', '你在跟', '话术库');

async function nobody({ open }: Stage) {
  const window = await open('mei', list);
  await sees(window.hand, '现在没有要跟进的会员');
  return window;
}

async function offline(stage: Stage) {
  const window = await listed(stage);
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

async function unreached({ open }: Stage) {
  const window = await open('mei', tillPage);
  await sees(window.hand, '会员跟进');
  await window.setNetwork(false);
  await window.hand.opens(list);
  await sees(window.hand, '再试一次');
  return window;
}

async function one(stage: Stage) {
  const window = await listed(stage);
  await window.hand.tap('欧阳清风徐来水波不兴的小茶客');
  await sees(window.hand, '可以这样说', '你喜欢的那一类茶');
  return window;
}

async function taken(stage: Stage) {
  const window = await one(stage);
  await taps(window.hand, '我来跟');
  await sees(window.hand, '你在跟');
  return window;
}

async function whyNot(stage: Stage) {
  const window = await one(stage);
  await opens(window.hand, '没做成', '为什么没做成');
  return window;
}

async function settledByAnother(stage: Stage) {
  const window = await one(stage);
  await settled(stage.house, 'o-regular', ['new-tea', 'done']);
  await taps(window.hand, '做完了');
  await sees(window.hand, '这件事已经有人做完');
  return window;
}

async function scripts({ open }: Stage) {
  const window = await open('mei', library);
  await sees(window.hand, '怎么问口味', '破冰');
  return window;
}

async function found(stage: Stage) {
  const window = await scripts(stage);
  await window.hand.types('搜问题或话术', '白茶');
  await sees(window.hand, '不爱喝甜的');
  return window;
}

async function notFound(stage: Stage) {
  const window = await scripts(stage);
  await window.hand.types('搜问题或话术', '咖啡豆');
  await sees(window.hand, '没有提到「咖啡豆」的话术');
  return window;
}

/** Whom staff follow up, and with which words. */
export const followUpScenes: readonly Scene[] = [
  scene('till-follow-ups', opened(tillPage, '3 位等你跟进')),
  scene('follow-ups', listed),
  scene('follow-ups-none', nobody),
  scene('follow-ups-offline', offline),
  scene('follow-ups-unreached', unreached),
  scene('follow-up', one),
  scene('follow-up-taken', taken),
  scene('follow-up-why-not', whyNot),
  scene('follow-up-gone', settledByAnother),
  scene('scripts', scripts),
  scene('scripts-found', found),
  scene('scripts-not-found', notFound),
];
