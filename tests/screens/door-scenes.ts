import { sees, taps } from '../journeys/hand';
import { scansFor, types } from '../journeys/steps/staff';
import { joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { occasionsToday } from './shelves';

const door = '/staff/pages/door/index';
const receipt = '/staff/pages/receipt/index';

async function choices({ house, open }: Stage) {
  await occasionsToday(house);
  const window = await open('mei', door);
  await sees(window.hand, '哪一场', '冬至煮茶会');
  return window;
}

async function nothingOn({ house, open }: Stage) {
  house.goOnFrom(Date.parse('2027-03-08T10:00:00+08:00'));
  const window = await open('mei', door);
  await sees(window.hand, '这家店最近没有活动');
  return window;
}

async function opened(stage: Stage) {
  const window = await choices(stage);
  await window.hand.tap('春茶品鉴');
  await sees(window.hand, '还没有人进场');
  return window;
}

async function letIn(stage: Stage) {
  const { house } = stage;
  await regular(house, 'o-regular');
  const window = await opened(stage);
  await scansFor(window.hand, await joined(house, 'o-lin'));
  await sees(window.hand, '请进');
  house.goOnFrom(house.cloud.clock.now() + 60_000);
  await scansFor(window.hand, await joined(house, 'o-regular'));
  await sees(window.hand, '欧阳清风徐来水波不兴的小茶客，请进');
  return window;
}

async function refused(stage: Stage) {
  const window = await letIn(stage);
  await scansFor(window.hand, await joined(stage.house, 'o-lin'));
  await sees(window.hand, '已经入场了');
  return window;
}

async function typedReceipt({ open }: Stage) {
  const window = await open('mei', receipt);
  await sees(window.hand, '实付金额');
  await types(window.hand, '46');
  await sees(window.hand, '开小票 ¥46.00');
  return window;
}

async function receiptMade(stage: Stage) {
  const window = await typedReceipt(stage);
  await taps(window.hand, '开小票 ¥46.00');
  await sees(window.hand, '单号', '补记到');
  return window;
}

async function receiptUnanswered(stage: Stage) {
  const window = await typedReceipt(stage);
  await window.setNetwork(false);
  await taps(window.hand, '开小票 ¥46.00');
  await sees(window.hand, '不会开两张', '再问一次');
  return window;
}

/** The door of an occasion, and receipts of shoppers nobody knows. */
export const doorScenes: readonly Scene[] = [
  scene('door-choose', choices),
  scene('door-none', nothingOn),
  scene('door', opened),
  scene('door-let-in', letIn),
  scene('door-refused', refused),
  scene('receipt', typedReceipt),
  scene('receipt-made', receiptMade),
  scene('receipt-unanswered', receiptUnanswered),
];
