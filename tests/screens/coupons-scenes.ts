import { sees, taps } from '../journeys/hand';
import { bought, issued, joined } from './people';
import { type Scene, type Stage, scene } from './scene';
import {
  coupons,
  holderAt,
  nobodyYetAt,
  offlineAt,
  some,
  strangerAt,
  unreachedAt,
} from './wallet-stage';

const day = 24 * 3_600_000;

async function terms(stage: Stage) {
  const window = await holderAt(coupons, '5 元茶券')(stage);
  await window.page.getByText('5 元茶券').first().tap();
  await sees(window.hand, '出示会员码');
  return window;
}

async function waiting(stage: Stage) {
  const window = await holderAt(coupons, '岩茶一泡')(stage);
  await window.page.getByText('岩茶一泡').first().tap();
  await sees(window.hand, '有效期');
  return window;
}

async function codeOfIt(stage: Stage) {
  const window = await terms(stage);
  await taps(window.hand, '出示会员码');
  await sees(window.hand, '请店员扫一扫');
  return window;
}

async function past({ house, open }: Stage) {
  await joined(house, 'o-holder');
  await issued(house, 'o-holder', some);
  house.goOnFrom(house.cloud.clock.now() + 27 * day);
  await bought(house, 'o-holder', 60);
  house.goOnFrom(house.cloud.clock.now() + 5 * day);
  const window = await open('o-holder', coupons);
  await window.page.getByText('用过的和过期的').tap();
  await sees(window.hand, '到期');
  return window;
}

/** The wallet of coupons, in its states. */
export const couponsScenes: readonly Scene[] = [
  scene('coupons', holderAt(coupons, '现在能用', '还不能用')),
  scene('coupons-terms', terms),
  scene('coupons-waiting', waiting),
  scene('coupons-code', codeOfIt),
  scene('coupons-past', past),
  scene('coupons-empty', nobodyYetAt(coupons, '还没有券')),
  scene('coupons-stranger', strangerAt(coupons, '去入会')),
  scene('coupons-offline', offlineAt(coupons, '现在能用')),
  scene('coupons-unreached', unreachedAt(coupons)),
];
