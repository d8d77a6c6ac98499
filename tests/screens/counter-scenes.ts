import { sees, taps } from '../journeys/hand';
import { scans, tillPage, types } from '../journeys/steps/staff';
import { bornThisWeek, issued, joined, redeemedCup, regular } from './people';
import { type Scene, type Stage, scene } from './scene';

const someCoupons = ['five-off', 'again', 'rock-tea', 'morning', 'saucer', 'pastry'];

/** The counter with a regular who holds coupons, at an hour when not all of them hold. */
async function holder({ house, open }: Stage) {
  await regular(house, 'o-regular');
  await issued(house, 'o-regular', someCoupons);
  await redeemedCup(house, 'o-regular');
  await bornThisWeek(house, 'o-regular');
  house.goOnFrom(house.cloud.clock.now() + 3_600_000);
  const window = await open('mei', tillPage);
  await scans(window.hand, await joined(house, 'o-regular'));
  await sees(window.hand, '金额', '1 件待取', '本周生日');
  return window;
}

async function priced(stage: Stage) {
  const window = await holder(stage);
  await types(window.hand, '168.50');
  await sees(window.hand, '等级价加券');
  return window;
}

async function below(stage: Stage) {
  const window = await holder(stage);
  await types(window.hand, '36');
  await sees(window.hand, '差 4 元');
  return window;
}

async function takenOff(stage: Stage) {
  const window = await priced(stage);
  await window.hand.tap('再来券 8 元, 减 ¥8.00');
  await sees(window.hand, '改回自动', '等级价加券，减');
  return window;
}

async function doNotStack(stage: Stage) {
  const window = await priced(stage);
  await window.hand.tap('岩茶一泡, 给武夷岩茶一泡');
  await sees(window.hand, '一单最多用 2 张券');
  return window;
}

async function withoutNetwork(stage: Stage) {
  const window = await holder(stage);
  await window.setNetwork(false);
  await types(window.hand, '168.50');
  await sees(window.hand, '不打折也不用券', '联网才能用');
  return window;
}

const opens =
  (way: string, ...words: readonly string[]) =>
  async (stage: Stage) => {
    const window = await holder(stage);
    await taps(window.hand, '更多');
    await taps(window.hand, way);
    await sees(window.hand, ...words);
    return window;
  };

async function more(stage: Stage) {
  const window = await holder(stage);
  await taps(window.hand, '更多');
  await sees(window.hand, '记一次关怀');
  return window;
}

const goods = opens('取货和换券', '等着取的', '能直接换的券');

async function redeemQuestion(stage: Stage) {
  const window = await goods(stage);
  await window.hand.tap('用岩茶一泡换');
  await sees(window.hand, '已交给顾客');
  return window;
}

async function cancelQuestion(stage: Stage) {
  const window = await goods(stage);
  await window.hand.tap('不要了，小满青瓷品茗杯');
  await sees(window.hand, '取消取货');
  return window;
}

async function handedOver(stage: Stage) {
  const window = await goods(stage);
  await taps(window.hand, '交给顾客 1 件');
  await sees(window.hand, '已经交给顾客');
  return window;
}

async function takenBack(stage: Stage) {
  const window = await cancelQuestion(stage);
  await taps(window.hand, '取消取货');
  await sees(window.hand, '退回积分', '+380');
  return window;
}

async function goodsUnanswered(stage: Stage) {
  const window = await goods(stage);
  await window.setNetwork(false);
  await taps(window.hand, '交给顾客 1 件');
  await sees(window.hand, '再点一次，不会办两回');
  return window;
}

/** The counter's coupons, and what goes over it without a purchase. */
export const counterScenes: readonly Scene[] = [
  scene('counter-coupons', holder),
  scene('counter-coupons-priced', priced),
  scene('counter-coupons-below', below),
  scene('counter-coupons-off', takenOff),
  scene('counter-coupons-refused', doNotStack),
  scene('counter-coupons-offline', withoutNetwork),
  scene('counter-more', more),
  scene('counter-care', opens('记一次关怀', '借伞')),
  scene('counter-goods', goods),
  scene('counter-goods-redeem', redeemQuestion),
  scene('counter-goods-cancel', cancelQuestion),
  scene('counter-goods-unanswered', goodsUnanswered),
  scene('done-handed-over', handedOver),
  scene('done-taken-back', takenBack),
];
