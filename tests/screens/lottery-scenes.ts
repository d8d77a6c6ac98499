import { dayOf } from '../../shared/domain/kernel/day';
import { sees, taps } from '../journeys/hand';
import {
  coupon,
  cup,
  drew,
  isOver,
  lotteriesOfEveryKind,
  oneLottery,
  points,
} from './lottery-stage';
import { joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nothingToHave } from './shelves';
import { strangerAt, unreachedAt } from './wallet-stage';

const lottery = '/play/pages/lottery/index';
const draws = '/play/pages/draws/index?lottery=winter';
const record = '/play/pages/record/index?lottery=winter';

async function every({ house, open }: Stage) {
  await lotteriesOfEveryKind(house);
  await regular(house, 'o-regular');
  const window = await open('o-regular', lottery);
  await sees(window.hand, '冬日茶签', '0.5%', '5/1,000', '还剩 60 件', '大雪暖炉签');
  return window;
}

type Prizes = Parameters<typeof oneLottery>[1];

/** Somebody who is asked whether to draw in a lottery. */
const askedIn =
  (terms: Prizes = {}) =>
  async ({ house, open }: Stage) => {
    await oneLottery(house, terms);
    await regular(house, 'o-regular');
    const window = await open('o-regular', lottery);
    await taps(window.hand, '抽一签');
    await sees(window.hand, '这一签免费');
    return window;
  };

/** Somebody who has just drawn in a lottery where this comes out. */
const drewIn = (terms: Prizes, words: string) => async (stage: Stage) => {
  const window = await askedIn(terms)(stage);
  await taps(window.hand, '免费抽');
  await sees(window.hand, words);
  return window;
};

/** One prize, all but surely. */
const nearly = (prize: (chances: number) => ReturnType<typeof points>): Prizes => ({
  prizes: [prize(999_999), points(1)],
  outOf: 1_000_000,
});

async function drewAfterTheLast({ house, open }: Stage) {
  await oneLottery(
    house,
    nearly((chances) => cup(chances, 1)),
  );
  await joined(house, 'o-wen');
  await drew(house, 'o-wen', 1);
  await joined(house, 'o-lin');
  const window = await open('o-lin', lottery);
  await taps(window.hand, '抽一签');
  await taps(window.hand, '免费抽');
  await sees(window.hand, '按规则改送 20 积分');
  return window;
}

async function unanswered(stage: Stage) {
  const window = await askedIn()(stage);
  await window.setNetwork(false);
  await window.hand.tap('免费抽');
  await sees(window.hand, '连上', '不会多抽');
  return window;
}

async function noDrawLeft({ house, open }: Stage) {
  await oneLottery(house, { freePerDay: 3 });
  await joined(house, 'o-lin');
  await drew(house, 'o-lin', 3);
  const window = await open('o-lin', lottery);
  await sees(window.hand, '今天抽完了', '3 签');
  return window;
}

async function nothingToDraw({ house, open }: Stage) {
  await nothingToHave(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', lottery);
  await sees(window.hand, '眼下没有抽奖');
  return window;
}

const sure = { prizes: [cup(4, 1), points(6)], outOf: 10, freePerDay: 3, name: '小满茶签' };

/** Somebody who has drawn three times, at a page; the lottery goes on. */
const drawnAt =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await oneLottery(house, sure);
    await joined(house, 'o-lin');
    await drew(house, 'o-lin', 3);
    const window = await open('o-lin', path);
    await sees(window.hand, ...words);
    return window;
  };

async function noDraws({ house, open }: Stage) {
  await oneLottery(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', draws);
  await sees(window.hand, '这次还没抽过');
  return window;
}

async function revealed({ house, open }: Stage) {
  const today = dayOf(house.cloud.clock.now());
  await oneLottery(house, { ...sure, to: today });
  for (const openid of ['o-lin', 'o-wen', 'o-an']) {
    await joined(house, openid);
    await drew(house, openid, 3);
  }
  await isOver(house, today);
  const window = await open('o-lin', record);
  await sees(window.hand, '就是开始前公布的那个', '3 签都算过了');
  return window;
}

async function checkedAll(stage: Stage) {
  const window = await revealed(stage);
  await taps(window.hand, '核对全部');
  await sees(window.hand, '9 签都算过了', '没有多，也没有少');
  await window.page.getByText('大家的签').scrollIntoViewIfNeeded();
  return window;
}

/** The lotteries, drawing in them and checking a draw, in their states. */
export const lotteryScenes: readonly Scene[] = [
  scene('lottery', every),
  scene('lottery-question', askedIn()),
  scene('lottery-won', drewIn(nearly(cup), '给你留着')),
  scene('lottery-won-coupon', drewIn(nearly(coupon), '放进我的券了')),
  scene('lottery-instead', drewAfterTheLast),
  scene('lottery-nothing', drewIn({ outOf: 1_000_000 }, '这一签没有奖')),
  scene('lottery-unanswered', unanswered),
  scene('lottery-none-left', noDrawLeft),
  scene('lottery-empty', nothingToDraw),
  scene('lottery-stranger', strangerAt(lottery, '去入会')),
  scene('lottery-unreached', unreachedAt(lottery)),
  scene('draws', drawnAt(draws, '第 3 签')),
  scene('draws-empty', noDraws),
  scene('record-sealed', drawnAt(record, '指纹', '公布。')),
  scene('record', revealed),
  scene('record-all', checkedAll),
];
