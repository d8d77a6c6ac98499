import { type LotteriesStore, createLotteries } from '../../../client/app/src/play/store/lotteries';
import { accepted, cloudFailed, noNetwork, openPhone, openShelf, refused } from '../app/phone';
import { lotteriesAt, lottery } from './told';

type Phone = ReturnType<typeof openPhone>;

const anAnswer = () => new Promise((resolve) => setImmediate(resolve));

let lucks = 0;
const open = ({ shelf, line, clock }: Phone): LotteriesStore =>
  createLotteries(
    { shelf, line, heard: () => undefined },
    { now: () => clock.now, luck: () => `luck-number-${(lucks += 1)}` },
  );
const draws = ({ calls }: Phone) =>
  calls
    .filter(({ event }) => event.action === 'draw')
    .map(({ event: { requestId, luck, points } }) => ({ requestId, luck, points }));

const drawn = accepted({ draw: 1, drawn: null, given: null, leftToday: 2, balance: 100 });
const shown = accepted(lotteriesAt(1_000));
const hour = 3_600_000;

describe('Drawing', () => {
  it('asks at the price that was shown, with a luck of the phone’s, and looks anew', async () => {
    const phone = openPhone([drawn, shown]);
    const lotteries = open(phone);
    await lotteries.draw(lottery({ nextCostsPoints: 20 }));
    expect(draws(phone)).toMatchObject([
      { points: 20, luck: expect.stringMatching(/^luck/) as string },
    ]);
    await anAnswer();
    expect(lotteries.store.getState().value).toEqual(lotteriesAt(1_000));
    expect(lotteries.unanswered.getState()).toEqual([]);
  });

  it('is one draw however often it is tapped before the answer', async () => {
    const phone = openPhone([drawn, drawn, shown]);
    const lotteries = open(phone);
    await Promise.all([lotteries.draw(lottery()), lotteries.draw(lottery())]);
    expect(new Set(draws(phone).map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it.each([
    ['the network is gone', noNetwork],
    ['the cloud fails', cloudFailed],
    ['the door fails', refused({ code: 'internal' })],
  ])('is the same draw again after %s, even once the app was closed', async (_, lost) => {
    const kept = new Map<string, unknown>();
    const phone = openPhone([lost], openShelf(kept));
    await open(phone).draw(lottery());
    const again = openPhone([drawn, shown], openShelf(kept));
    const lotteries = open(again);
    expect(lotteries.unanswered.getState()).toMatchObject([{ lottery: 'winter', points: 0 }]);
    // The free draw may have been made: now another would cost points.
    await lotteries.draw(lottery({ draws: 1, nextCostsPoints: 20 }));
    expect(draws(again)).toEqual([draws(phone)[0]]);
    expect(lotteries.unanswered.getState()).toEqual([]);
  });

  it('is another draw, with another luck, once it is answered or refused', async () => {
    const phone = openPhone([refused({ code: 'price-changed', points: 20 }), shown, drawn, shown]);
    const lotteries = open(phone);
    await lotteries.draw(lottery());
    await lotteries.draw(lottery({ nextCostsPoints: 20 }));
    const [first, second] = draws(phone);
    expect(second?.luck).not.toBe(first?.luck);
    expect(second?.requestId).not.toBe(first?.requestId);
  });

  it('is given up after a day without an answer, not before', async () => {
    const kept = new Map<string, unknown>();
    const phone = openPhone([cloudFailed], openShelf(kept));
    await open(phone).draw(lottery());
    const waitingAfter = (ms: number) => {
      const later = openPhone([drawn], openShelf(kept));
      later.clock.now = phone.clock.now + ms;
      return open(later).unanswered.getState().length;
    };
    expect([waitingAfter(24 * hour - 1), waitingAfter(24 * hour)]).toEqual([1, 0]);
  });
});
