import { sees } from '../journeys/hand';
import { type TeaHouse } from '../support/tea-house';
import { bought, joined, regular } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nobodyYetAt, strangerAt, unreachedAt } from './wallet-stage';

const invite = '/ties/pages/invite/index';
const day = 24 * 3_600_000;

async function sourceOf({ ask }: TeaHouse, openid: string): Promise<string> {
  const answer = await ask('member', { action: 'invite' }, openid);
  return (answer as Readonly<{ source: string }>).source;
}

/** Friends of a regular, one of them as far as each may be. */
async function befriended(house: TeaHouse): Promise<string> {
  await regular(house, 'o-regular');
  const source = await sourceOf(house, 'o-regular');
  const enrols = (openid: string) => house.ask('member', { action: 'enrol', source }, openid);
  await enrols('o-first');
  await bought(house, 'o-first', 60);
  house.goOnFrom(house.cloud.clock.now() + 9 * day);
  await house.cloud.fireTimer('nightly');
  await house.cloud.fireTimer('relay');
  await enrols('o-second');
  await bought(house, 'o-second', 42);
  await enrols('o-third');
  return source;
}

async function withFriends({ house, open }: Stage) {
  await befriended(house);
  const window = await open('o-regular', invite);
  await sees(window.hand, '来了 3 位', '礼已送到', '买过了', '还没有满 30 元');
  return window;
}

async function friends(stage: Stage) {
  const window = await withFriends(stage);
  await window.page.evaluate(`document.querySelector('.invite-friends').scrollIntoView()`);
  return window;
}

async function offline(stage: Stage) {
  const window = await withFriends(stage);
  await window.setNetwork(false);
  await sees(window.hand, '没有网络');
  return window;
}

async function invites({ house, open }: Stage) {
  await joined(house, 'mei');
  const window = await open('mei', invite);
  await sees(window.hand, '你在店里工作');
  return window;
}

/** A stranger's phone that was opened by a member's invitation. */
async function invited({ house, open }: Stage) {
  await joined(house, 'o-lin');
  const window = await open('o-stranger', '/pages/home/index', await sourceOf(house, 'o-lin'));
  await sees(window.hand, '一位会员请你来坐坐');
  return window;
}

async function invitedJoins(stage: Stage) {
  const window = await invited(stage);
  await window.hand.tap('免费入会');
  await sees(window.hand, '带着朋友的邀请');
  return window;
}

/** Inviting a friend, in its states, and the friend's side. */
export const inviteScenes: readonly Scene[] = [
  scene('invite', withFriends),
  scene('invite-friends', friends),
  scene('invite-none', nobodyYetAt(invite, '请朋友来坐坐', '还没有人')),
  scene('invite-staff', invites),
  scene('invite-offline', offline),
  scene('invite-stranger', strangerAt(invite, '去入会')),
  scene('invite-unreached', unreachedAt(invite)),
  scene('home-invited', invited),
  scene('join-invited', invitedJoins),
];
