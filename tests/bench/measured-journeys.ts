import { enterJourney } from '../../shared/contract/operator/enter-journey';
import { holdJourney } from '../../shared/contract/operator/hold-journey';
import { journeyOf } from '../../shared/contract/operator/journey-of';
import { journeys } from '../../shared/contract/operator/journeys';
import { saveJourney } from '../../shared/contract/operator/save-journey';
import { setJourney } from '../../shared/contract/operator/set-journey';
import { followUps } from '../../shared/contract/staff/follow-ups';
import { scripts } from '../../shared/contract/staff/scripts';
import { settleFollowUp } from '../../shared/contract/staff/settle-follow-up';
import { type JourneyTerms, firstMonths } from '../../shared/domain/journeys';
import { boss, mei } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import type { Shop } from './shop';

const at =
  (door: Measured['door']) =>
  (act: string, budget: number, prepare: Measured['prepare']): Measured => ({
    ...{ door, act, budget, prepare },
  });

const atDesk = at('operator');
const atTill = at('staff');

const handOff: JourneyTerms = {
  ...{ name: '请店员跟进', entry: { kind: 'operator' }, exits: [] },
  steps: [
    {
      ...{ id: 'ask', stage: 'ice-break', after: { unit: 'hours', hours: 0 }, when: null },
      act: { kind: 'staff-task', script: 'taste', why: '问问口味', withinDays: 7 },
    },
  ],
};

/** A journey of that name that is live. */
async function live({ ask }: Shop, terms: JourneyTerms): Promise<string> {
  const journey = fresh('journey');
  await ask(boss, saveJourney, { journey, terms });
  await ask(boss, setJourney, { journey, state: 'live' });
  return journey;
}

async function entered(shop: Shop, terms: JourneyTerms) {
  const [{ no: memberNo }, journey] = [await newcomer(shop), await live(shop, terms)];
  await shop.ask(boss, enterJourney, { requestId: fresh('request'), memberNo, journey });
  return { memberNo, journey };
}

const byHand: JourneyTerms = { ...firstMonths, entry: { kind: 'operator' } };

/** Journeys, and whom staff are asked to follow up. */
export const journeyActs: readonly Measured[] = [
  atDesk('save-journey', 5, async ({ ask }) => {
    const journey = fresh('journey');
    return () => ask(boss, saveJourney, { journey, terms: byHand });
  }),
  atDesk('journeys', 3, async (shop) => {
    await live(shop, byHand);
    return () => shop.ask(boss, journeys, {});
  }),
  atDesk('set-journey', 4, async (shop) => {
    const journey = await live(shop, byHand);
    return () => shop.ask(boss, setJourney, { journey, state: 'live' });
  }),
  atDesk('enter-journey', 4, async (shop) => {
    const [{ no: memberNo }, journey] = [await newcomer(shop), await live(shop, byHand)];
    const request = { requestId: fresh('request'), memberNo, journey };
    return () => shop.ask(boss, enterJourney, request);
  }),
  atDesk('hold-journey', 3, async (shop) => {
    const inside = await entered(shop, byHand);
    const request = { requestId: fresh('request'), ...inside, reason: 'complaint' };
    return () => shop.ask(boss, holdJourney, request);
  }),
  atDesk('journey-of', 3, async (shop) => {
    const inside = await entered(shop, byHand);
    return () => shop.ask(boss, journeyOf, inside);
  }),
  atTill('follow-ups', 1, async (shop) => {
    await entered(shop, handOff);
    await shop.cloud.fireTimer('relay');
    return () => shop.ask(mei, followUps, { storeId: 's1' });
  }),
  atTill('settle-follow-up', 3, async (shop) => {
    const { memberNo, journey } = await entered(shop, handOff);
    await shop.cloud.fireTimer('relay');
    const done = { memberNo, followUp: `journey:${journey}:ask`, outcome: 'done' };
    const request = { requestId: fresh('request'), storeId: 's1', ...done };
    return () => shop.ask(mei, settleFollowUp, request);
  }),
  atTill(
    'scripts',
    1,
    async ({ ask }) =>
      () =>
        ask(mei, scripts, { storeId: 's1' }),
  ),
];
