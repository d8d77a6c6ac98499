import { HOUR } from '../../shared/domain/kernel/instant';
import { sees, taps } from '../journeys/hand';
import { type HeldWindow } from '../journeys/h5-host';
import { type TeaHouse } from '../support/tea-house';
import { joined, memberNoOf, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { strangerAt, unreachedAt } from './wallet-stage';

const inbox = '/messages/pages/inbox/index';
const consents = '/messages/pages/consents/index';

const told = (endsAt: number) => [
  {
    ...{ campaign: 'aged-white', category: 'news', worthFen: 600, personalised: true, endsAt },
    ...{
      title: '三年老白茶上架',
      text: '福鼎高山白毫银针，存满三年，煮着喝最好。这周来店可以试喝。',
    },
    ...{ rule: 'white-tea', sentence: '你最近三个月喝过两次白茶。' },
  },
  {
    ...{ campaign: 'spring', category: 'recall', worthFen: 300, personalised: false, endsAt },
    ...{ title: '好久不见，给你留了一壶明前龙井', text: '南门店靠窗的位子，周五下午最安静。' },
    ...{ rule: 'away', sentence: '你有 40 天没来了。' },
  },
];

/** The desk writes to somebody, and the relay sends it. */
async function written(house: TeaHouse, openid: string): Promise<void> {
  const memberNo = await memberNoOf(house, openid);
  for (const [i, offer] of told(house.cloud.clock.now() + 216 * HOUR).entries()) {
    const asked = { requestId: `offer-${openid}-${i}`, memberNo, offers: [offer] };
    await house.ask('operator', { action: 'offer-message', ...asked });
    await house.cloud.fireTimer('relay');
  }
}

async function withMessages({ house, open }: Stage) {
  await regular(house, 'o-regular');
  await written(house, 'o-regular');
  const window = await open('o-regular', inbox);
  await sees(window.hand, '三年老白茶上架', '为什么收到');
  return window;
}

const shelf = ['凤凰单丛', '正山小种', '安溪铁观音', '六堡茶', '大红袍', '碧螺春'];

const reminder = (i: number, endsAt: number) => ({
  ...{
    campaign: `jar-${i}`,
    category: 'coupon-expiring',
    worthFen: 0,
    personalised: false,
    endsAt,
  },
  ...{
    title: `${shelf[i % shelf.length] ?? ''}存茶券`,
    text: '用到 3 月 9 日为止，到店出示会员码就能用。',
  },
  ...{
    rule: '3-days-before',
    sentence: `你有一张「${shelf[i % shelf.length] ?? ''}存茶券」，3 月 9 日到期。`,
  },
});

/** Somebody whom the shop has written to for a long time. */
async function longWritten({ house, open }: Stage) {
  await joined(house, 'o-lin');
  const memberNo = await memberNoOf(house, 'o-lin');
  const endsAt = house.cloud.clock.now() + 216 * HOUR;
  for (let i = 0; i < 23; i += 1) {
    const asked = { requestId: `jar-of-tea-${i}`, memberNo, offers: [reminder(i, endsAt)] };
    await house.ask('operator', { action: 'offer-message', ...asked });
    if (i % 8 === 0) await house.cloud.fireTimer('relay');
  }
  await house.cloud.fireTimer('relay');
  const window = await open('o-lin', inbox);
  await sees(window.hand, '更早的消息');
  await toTheEnd(window);
  return window;
}

/** Shows the end of the page, on whatever phone. */
const toTheEnd = ({ page }: HeldWindow) =>
  page.evaluate(`
    onresize = () => [...document.querySelectorAll('.screen-body > *')].at(-1).scrollIntoView();
    onresize();`);

async function allOfThem(stage: Stage) {
  const window = await longWritten(stage);
  await taps(window.hand, '更早的消息');
  await sees(window.hand, '没有更早的了');
  await toTheEnd(window);
  return window;
}

async function noOlder(stage: Stage) {
  const window = await longWritten(stage);
  await window.setNetwork(false);
  await taps(window.hand, '更早的消息');
  await sees(window.hand, '再试一次');
  await toTheEnd(window);
  return window;
}

async function asksWhy(stage: Stage) {
  const window = await withMessages(stage);
  await taps(window.hand, '为什么收到');
  await sees(window.hand, '为什么收到这条', '管理消息与同意');
  return window;
}

const newcomerAt =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await joined(house, 'o-lin');
    const window = await open('o-lin', path);
    await sees(window.hand, ...words);
    return window;
  };

async function allOff(stage: Stage) {
  const window = await newcomerAt(consents, '全部关掉')(stage);
  await taps(window.hand, '全部关掉');
  await sees(window.hand, '关掉');
  return window;
}

/** What the shop writes, and what a member lets it. */
export const messagesScenes: readonly Scene[] = [
  scene('inbox', withMessages),
  scene('inbox-long', longWritten),
  scene('inbox-all', allOfThem),
  scene('inbox-no-older', noOlder),
  scene('inbox-why', asksWhy),
  scene('inbox-empty', newcomerAt(inbox, '还没有消息')),
  scene('inbox-stranger', strangerAt(inbox, '去入会')),
  scene('inbox-unreached', unreachedAt(inbox)),
  scene('consents', newcomerAt(consents, '优惠和活动', '提醒我')),
  scene('consents-off', allOff),
  scene('consents-stranger', strangerAt(consents, '去入会')),
];
