import { sees } from '../journeys/hand';
import { joined } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nothingToHave, offersOfEveryKind } from './shelves';
import { claims, offlineAt, strangerAt, unreachedAt } from './wallet-stage';

async function offered({ house, open }: Stage) {
  await offersOfEveryKind(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', claims);
  await sees(window.hand, '冬至暖茶', '还剩 86 张', '领完了', '结束了');
  return window;
}

async function claimed(stage: Stage) {
  const window = await offered(stage);
  await window.hand.tap('领取冬至暖茶');
  await sees(window.hand, '你领过了');
  await window.hand.tap('领取早茶半价');
  await sees(window.hand, '今天领过了', '早茶半价券放进我的券了', '提醒我');
  return window;
}

/** Somebody for whom WeChat no longer sends the reminder. */
async function claimedWithout(stage: Stage) {
  const window = await offered(stage);
  const answers = [{ template: 'coupon-expiring', answer: 'ban' }];
  const asked = { requestId: 'no-more-of-it', answers };
  await stage.house.ask('member', { action: 'note-grants', ...asked }, 'o-lin');
  await window.hand.tap('领取冬至暖茶');
  await sees(window.hand, '微信里关着');
  return window;
}

async function claimRefused({ house, open }: Stage) {
  await offersOfEveryKind(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', claims);
  await sees(window.hand, '领取');
  const asked = { requestId: 'elsewhere', claim: 'welcome' };
  await house.ask('member', { action: 'claim', ...asked }, 'o-lin');
  await window.hand.tap('领取冬至暖茶');
  await sees(window.hand, '你已经领过了');
  return window;
}

async function nothingOffered({ house, open }: Stage) {
  await nothingToHave(house);
  await joined(house, 'o-lin');
  const window = await open('o-lin', claims);
  await sees(window.hand, '眼下没有可领的券');
  return window;
}

/** The claim centre, in its states. */
export const claimsScenes: readonly Scene[] = [
  scene('claims', offered),
  scene('claims-claimed', claimed),
  scene('claims-no-reminder', claimedWithout),
  scene('claims-refused', claimRefused),
  scene('claims-empty', nothingOffered),
  scene('claims-stranger', strangerAt(claims, '去入会')),
  scene('claims-offline', offlineAt(claims, '早茶半价')),
  scene('claims-unreached', unreachedAt(claims)),
];
