import { type Offer, createOffers } from '../../../client/app/src/wallet/store/offers';
import { createMall } from '../../../client/app/src/wallet/store/mall';
import { accepted, cloudFailed, openPhone, openShelf, refused } from '../app/phone';
import { mallAt, offersAt } from './held';

const means = ({ shelf, line }: ReturnType<typeof openPhone>) => ({
  ...{ shelf, line },
  heard: () => undefined,
});
const requestIds = ({ calls }: ReturnType<typeof openPhone>, action: string) =>
  calls.filter(({ event }) => event.action === action).map(({ event }) => event.requestId);

const offered = offersAt(1_000);
const offer = offered.claims[0] as Offer;
const got = accepted({ coupon: {} });

describe('Claiming a coupon', () => {
  it('asks what is left anew once it is answered, granted or refused', async () => {
    const phone = openPhone([got, accepted(offered), refused({ code: 'sold-out' })]);
    const offers = createOffers(means(phone));
    await offers.claim(offer);
    expect(offers.store.getState().value).toEqual(offered);
    await offers.claim(offer);
    const actions = phone.calls.map(({ event }) => event.action);
    expect(actions).toEqual(['claim', 'offers', 'claim', 'offers']);
  });

  it('is one request however often it is tapped before the answer', async () => {
    const phone = openPhone([got, got, accepted(offered)]);
    const offers = createOffers(means(phone));
    await Promise.all([offers.claim(offer), offers.claim(offer)]);
    expect(new Set(requestIds(phone, 'claim')).size).toBe(1);
  });

  it('is the same request again when no answer came, even after the app was closed', async () => {
    const kept = new Map<string, unknown>();
    const phone = openPhone([cloudFailed], openShelf(kept));
    await createOffers(means(phone)).claim(offer);
    expect(phone.calls).toHaveLength(1);
    const again = openPhone([got, accepted(offered)], openShelf(kept));
    await createOffers(means(again)).claim(offer);
    expect(requestIds(again, 'claim')).toEqual(requestIds(phone, 'claim'));
  });

  it('is another request for the next of its kind, though the last answer was lost', async () => {
    const phone = openPhone([cloudFailed]);
    const offers = createOffers(means(phone));
    await offers.claim(offer);
    await offers.claim({ ...offer, claimed: offer.claimed + 1 });
    expect(new Set(requestIds(phone, 'claim')).size).toBe(2);
  });
});

describe('Redeeming points', () => {
  it('asks at the price that was shown, once, and looks at the shelves anew', async () => {
    const shown = mallAt(1_000);
    const [reward] = shown.rewards;
    if (reward === undefined) throw new Error('the mall is empty');
    const done = accepted({ balance: 0, pickUp: null, coupon: null });
    const phone = openPhone([done, done, accepted(shown)]);
    const mall = createMall(means(phone));
    await Promise.all([mall.redeem(reward), mall.redeem(reward)]);
    const asked = phone.calls.filter(({ event }) => event.action === 'redeem-reward');
    expect(asked[0]?.event).toMatchObject({ reward: 'cup', points: 380 });
    expect(new Set(requestIds(phone, 'redeem-reward')).size).toBe(1);
    expect(mall.store.getState().value).toEqual(shown);
  });
});
