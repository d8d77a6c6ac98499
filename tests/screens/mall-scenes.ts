import { sees, taps } from '../journeys/hand';
import { bought, joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nothingToHave, rewardsOfEveryKind } from './shelves';
import { mall, offlineAt, strangerAt, unreachedAt } from './wallet-stage';

async function shelves({ house, open }: Stage) {
  await regular(house, 'o-regular');
  await rewardsOfEveryKind(house);
  const window = await open('o-regular', mall);
  await sees(window.hand, '小满青瓷品茗杯', '还差', '换完了');
  return window;
}

async function shortOfPoints({ house, open }: Stage) {
  await bought(house, 'o-newcomer', 88);
  const window = await open('o-newcomer', mall);
  await window.page.getByText('谷雨绿茶 50 克罐').first().tap();
  await sees(window.hand, '还差');
  return window;
}

async function asksToRedeem(stage: Stage) {
  const window = await shelves(stage);
  await window.page.getByText('小满青瓷品茗杯').first().tap();
  await sees(window.hand, '用 380 积分换');
  return window;
}

async function redeemed(stage: Stage) {
  const window = await asksToRedeem(stage);
  await taps(window.hand, '用 380 积分换');
  await sees(window.hand, '换好了');
  return window;
}

async function redeemedCoupon(stage: Stage) {
  const window = await shelves(stage);
  await window.page.getByText('5 元茶券').first().tap();
  await taps(window.hand, '用 100 积分换');
  await sees(window.hand, '换好了');
  return window;
}

async function waitsForPickUp(stage: Stage) {
  const window = await redeemed(stage);
  await window.hand.tap('关闭');
  await sees(window.hand, '等你来取');
  return window;
}

async function showsCodeForIt(stage: Stage) {
  const window = await waitsForPickUp(stage);
  await window.hand.tap('出示会员码，取小满青瓷品茗杯');
  await sees(window.hand, '请店员扫一扫');
  return window;
}

async function nothingForPoints({ house, open }: Stage) {
  await nothingToHave(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', mall);
  await sees(window.hand, '眼下没有可换的东西');
  return window;
}

/** The points mall, in its states. */
export const mallScenes: readonly Scene[] = [
  scene('mall', shelves),
  scene('mall-short', shortOfPoints),
  scene('mall-question', asksToRedeem),
  scene('mall-redeemed', redeemed),
  scene('mall-redeemed-coupon', redeemedCoupon),
  scene('mall-waiting', waitsForPickUp),
  scene('mall-pick-up', showsCodeForIt),
  scene('mall-empty', nothingForPoints),
  scene('mall-stranger', strangerAt(mall, '去入会')),
  scene('mall-offline', offlineAt(mall, '好物')),
  scene('mall-unreached', unreachedAt(mall)),
];
