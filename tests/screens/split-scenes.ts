import { teaHouse } from '../../shared/domain/programme';
import { sees, taps } from '../journeys/hand';
import { tellsApart } from '../journeys/steps/split';
import { scans, tillPage, types } from '../journeys/steps/staff';
import { issued, joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { publishes } from './shelves';
import { typedOffline } from './staff-scenes';

const coupon = '茶点 8 折券';
const category = '茶点';

/** A regular with a coupon for pastries, and an amount on the counter. */
async function amount({ house, open }: Stage) {
  await regular(house, 'o-regular');
  await issued(house, 'o-regular', ['pastry', 'five-off']);
  house.goOnFrom(house.cloud.clock.now() + 60_000);
  const window = await open('mei', tillPage);
  await scans(window.hand, await joined(house, 'o-regular'));
  await sees(window.hand, '金额');
  await types(window.hand, '168.50');
  await sees(window.hand, '等级价加券');
  return window;
}

async function asked(stage: Stage) {
  const window = await amount(stage);
  await window.hand.tap(`${coupon}, 限茶点`);
  await sees(window.hand, '这单里茶点多少', '¥168.50');
  return window;
}

async function typed(stage: Stage) {
  const window = await asked(stage);
  await types(window.hand, '36.50');
  await sees(window.hand, '记 ¥36.50');
  return window;
}

async function told(stage: Stage) {
  const window = await amount(stage);
  await tellsApart(window.hand, coupon, { category, yuan: '36' });
  await sees(window.hand, '减 ¥');
  return window;
}

async function changed(stage: Stage) {
  const window = await told(stage);
  await taps(window.hand, '其中茶点 ¥36.00');
  await sees(window.hand, '现在 ¥36.00', '不记茶点了');
  return window;
}

async function lowered(stage: Stage) {
  const window = await told(stage);
  for (let keys = 0; keys < 4; keys += 1) await window.hand.tap('退一位，长按清空');
  await sees(window.hand, '金额少了，其中茶点 ¥16.00', '得');
  return window;
}

async function cleared(stage: Stage) {
  const window = await told(stage);
  for (let keys = 0; keys < 6; keys += 1) await window.hand.tap('退一位，长按清空');
  await sees(window.hand, '按类别记的也清了');
  return window;
}

const rule = {
  ...{ id: 'ware', name: '茶具双倍积分', permille: 2000, categories: ['茶具', '岩茶和单丛'] },
  ...{ stores: [], tiers: [], weekdays: [], from: null, to: null },
};

async function several(stage: Stage) {
  const { earn } = teaHouse;
  await publishes(stage.house, { earn: { ...earn, rules: [...earn.rules, rule] } });
  const window = await told(stage);
  await taps(window.hand, '更多');
  await taps(window.hand, '按类别记');
  await sees(window.hand, '岩茶和单丛', '¥36.00');
  return window;
}

async function two(stage: Stage) {
  const window = await several(stage);
  await taps(window.hand, '岩茶和单丛');
  await types(window.hand, '88');
  await taps(window.hand, '记 ¥88.00');
  await sees(window.hand, '其中 2 类 ¥124.00', '得');
  return window;
}

async function offline(stage: Stage) {
  const window = await typedOffline(stage);
  await taps(window.hand, '更多');
  await sees(window.hand, '按类别记', '茶点');
  return window;
}

/** What of an amount is of a category, in its states. */
export const splitScenes: readonly Scene[] = [
  scene('counter-split-asked', asked),
  scene('counter-split-typed', typed),
  scene('counter-split', told),
  scene('counter-split-changed', changed),
  scene('counter-split-lowered', lowered),
  scene('counter-split-cleared', cleared),
  scene('counter-split-several', several),
  scene('counter-split-two', two),
  scene('counter-split-offline', offline),
];
