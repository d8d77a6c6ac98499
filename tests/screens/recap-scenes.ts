import { clock } from '../support/calendar';
import { sees } from '../journeys/hand';
import { type TeaHouse } from '../support/tea-house';
import { bought, joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nobodyYetAt, strangerAt, unreachedAt } from './wallet-stage';

const recap = '/ties/pages/recap/index';
const december = clock('2026-12-21', '15:00:00.000');
const nextSpring = clock('2027-03-02', '15:00:00.000');

const checksIn = ({ ask }: TeaHouse, openid: string, day: string) =>
  ask('member', { action: 'check-in', requestId: `check-in-${day}` }, openid);

/** Days on which somebody bought, and for how many yuan. */
const purchases = [
  ['2026-03-21', 62],
  ['2026-04-06', 88],
  ['2026-04-19', 45],
  ['2026-05-21', 156],
  ['2026-06-08', 39],
  ['2026-07-30', 71],
  ['2026-09-12', 128],
  ['2026-11-02', 54],
] as const;

const days = Array.from({ length: 16 }, (_, nth) => `2026-06-${String(nth + 9).padStart(2, '0')}`);

async function year(house: TeaHouse): Promise<void> {
  await regular(house, 'o-regular');
  for (const [day, yuan] of purchases) {
    house.goOnFrom(clock(day, '15:20:00.000'));
    await bought(house, 'o-regular', yuan);
  }
  for (const day of days) {
    house.goOnFrom(clock(day, '09:00:00.000'));
    await checksIn(house, 'o-regular', day);
  }
}

async function told({ house, open }: Stage) {
  await year(house);
  house.goOnFrom(december);
  const window = await open('o-regular', recap);
  await sees(window.hand, '2026', '到店', '一片叶');
  return window;
}

/** The panel of it that begins with these words. */
const toldFrom = (words: string) => async (stage: Stage) => {
  const window = await told(stage);
  await window.page.evaluate(
    `[...document.querySelectorAll('.recap > *')]
      .find(({ innerText }) => innerText.startsWith(${JSON.stringify(words)}))
      .scrollIntoView({ block: 'center' })`,
  );
  return window;
};

async function once({ house, open }: Stage) {
  await bought(house, 'o-newcomer', 38);
  house.goOnFrom(nextSpring);
  const window = await open('o-newcomer', recap);
  await sees(window.hand, '2026', '一次也记得');
  return window;
}

async function nothing({ house, open }: Stage) {
  await joined(house, 'o-newcomer');
  house.goOnFrom(nextSpring);
  const window = await open('o-newcomer', recap);
  await sees(window.hand, '这一年还没有留下什么');
  return window;
}

async function offline(stage: Stage) {
  const window = await told(stage);
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

/** The year to look back on, in its states. */
export const recapScenes: readonly Scene[] = [
  scene('recap', told),
  scene('recap-visits', toldFrom('到店')),
  scene('recap-check-ins', toldFrom('签到')),
  scene('recap-points', toldFrom('攒下')),
  scene('recap-end', toldFrom('这一年，你在小满')),
  scene('recap-once', once),
  scene('recap-empty', nothing),
  scene('recap-not-yet', nobodyYetAt(recap, '这一年还在长')),
  scene('recap-offline', offline),
  scene('recap-stranger', strangerAt(recap, '去入会')),
  scene('recap-unreached', unreachedAt(recap)),
];
