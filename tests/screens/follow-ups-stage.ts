import { HOUR } from '../../shared/domain/kernel/instant';
import { asksStaff, journeyOf } from '../support/journey-terms';
import { type TeaHouse } from '../support/tea-house';
import { bought, memberNoOf, regular } from './people';

const whys = {
  taste: '入会后第一次见面，问问口味，记下来。',
  'new-tea': '上个月喝过三次岩茶，新一批到店了。',
  'bring-friend': '来过几次了，下次见面可以提一句带朋友。',
} as const;

type Script = keyof typeof whys;

/** A journey that asks staff for one thing at once. */
async function asking(house: TeaHouse, script: Script): Promise<void> {
  const [step] = [asksStaff('ask', 0, script)];
  const act = { kind: 'staff-task', script, why: whys[script], withinDays: 3 } as const;
  const terms = journeyOf([{ ...step, act }]);
  await house.ask('operator', { action: 'save-journey', journey: script, terms });
  await house.ask('operator', { action: 'set-journey', journey: script, state: 'live' });
}

/** Staff are asked to follow somebody up, with the words of a script. */
export async function handedOff(house: TeaHouse, openid: string, script: Script): Promise<void> {
  const memberNo = await memberNoOf(house, openid);
  const entering = { requestId: `enter-${openid}`, memberNo, journey: script };
  await house.ask('operator', { action: 'enter-journey', ...entering });
  await house.cloud.fireTimer('relay');
}

/** What somebody of the south store says of a follow-up. */
export async function settled(
  house: TeaHouse,
  openid: string,
  [script, outcome]: readonly [Script, string],
): Promise<void> {
  const memberNo = await memberNoOf(house, openid);
  const said = { storeId: 'south', memberNo, followUp: `journey:${script}:ask`, outcome };
  const requestId = `settle-${openid}-${outcome}`;
  await house.ask('staff', { action: 'settle-follow-up', requestId, ...said }, 'mei');
}

/** Three to follow up: one late, one that mei has taken on, one with a long name. */
export async function followed(house: TeaHouse): Promise<void> {
  for (const script of ['taste', 'new-tea', 'bring-friend'] as const) await asking(house, script);
  await bought(house, 'o-late', 30);
  await handedOff(house, 'o-late', 'taste');
  house.goOnFrom(house.cloud.clock.now() + 96 * HOUR);
  await regular(house, 'o-regular');
  await handedOff(house, 'o-regular', 'new-tea');
  await bought(house, 'o-friend', 60);
  await handedOff(house, 'o-friend', 'bring-friend');
  await settled(house, 'o-friend', ['bring-friend', 'confirmed']);
}
