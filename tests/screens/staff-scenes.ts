import { sees, taps } from '../journeys/hand';
import { scans, tillPage, types } from '../journeys/steps/staff';
import { bought, joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';

const staffAt =
  (page: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await bought(house, 'o-regular', 120);
    const window = await open('mei', `/staff/pages/${page}/index`);
    await sees(window.hand, ...words);
    return window;
  };

/** The counter with a regular scanned. */
async function counter({ house, open }: Stage) {
  await regular(house, 'o-regular');
  house.goOnFrom(house.cloud.clock.now() + 60_000);
  const window = await open('mei', tillPage);
  await scans(window.hand, await joined(house, 'o-regular'));
  await sees(window.hand, '金额');
  return window;
}

async function quoted(stage: Stage) {
  const window = await counter(stage);
  await types(window.hand, '168.50');
  await sees(window.hand, '得');
  return window;
}

async function sold({ house, open }: Stage) {
  const window = await open('mei', tillPage);
  await scans(window.hand, await joined(house, 'o-newcomer'));
  await sees(window.hand, '金额');
  await types(window.hand, '120');
  await sees(window.hand, '得 120 积分');
  await taps(window.hand, '收 ¥120.00');
  await sees(window.hand, '升到清明');
  return window;
}

/** An amount on the counter of a till without network. */
export async function typedOffline({ house, open }: Stage) {
  const code = await joined(house, 'o-newcomer');
  const window = await open('mei', tillPage);
  await sees(window.hand, '扫会员码', '南门店');
  await window.setNetwork(false);
  await window.hand.scans(code);
  await sees(window.hand, '还不知道是谁');
  await types(window.hand, '38');
  return window;
}

async function soldOffline(stage: Stage) {
  const window = await typedOffline(stage);
  await taps(window.hand, '收 ¥38.00');
  await sees(window.hand, '先记下了');
  return window;
}

async function journal(stage: Stage) {
  const window = await soldOffline(stage);
  await taps(window.hand, '看离线账本');
  await sees(window.hand, '还没到店里');
  return window;
}

async function refundOrder(stage: Stage) {
  const window = await staffAt('refund', '今天的单')(stage);
  await window.hand.tap('¥120.00');
  await sees(window.hand, '实付');
  return window;
}

async function refundQuestion(stage: Stage) {
  const window = await refundOrder(stage);
  await taps(window.hand, '退 ¥120.00');
  await sees(window.hand, '确认退款');
  return window;
}

async function notStaff({ open }: Stage) {
  const window = await open('o-stranger', tillPage);
  await sees(window.hand, '这里是店员的收银台');
  return window;
}

async function empty({ open }: Stage) {
  const window = await open('mei', '/staff/pages/today/index');
  await sees(window.hand, '今天还没有记账');
  return window;
}

/** Every screen of the staff, in its states. */
export const staffScenes: readonly Scene[] = [
  scene('till', staffAt('till', '南门店', '¥120.00')),
  scene('till-not-staff', notStaff),
  scene('till-code', staffAt('code', '24 位数字')),
  scene('counter', counter),
  scene('counter-quoted', quoted),
  scene('done-tier-up', sold),
  scene('done-offline', soldOffline),
  scene('queue', staffAt('queue', '账本是空的')),
  scene('queue-waiting', journal),
  scene('today', staffAt('today', '¥120.00')),
  scene('today-empty', empty),
  scene('refund', staffAt('refund', '今天的单')),
  scene('refund-order', refundOrder),
  scene('refund-question', refundQuestion),
];
