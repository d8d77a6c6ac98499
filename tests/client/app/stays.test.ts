import type { Reply } from '../../../client/app/src/platform/cloud';
import { openStays } from '../../../client/app/src/store/stays';
import { accepted, noNetwork, openPhone, openShelf, refused } from './phone';

const noon = Date.parse('2026-11-23T12:00:00+08:00');
const on = '2026-11-23';

/** A phone at noon; what is allowed may change. */
function looking(replies: readonly Reply[], shelf = openShelf()) {
  const phone = openPhone(replies, shelf);
  phone.clock.now = noon;
  const who = { allows: true };
  const stays = openStays({ ...phone, serverTime: phone.now }, () => who.allows);
  const passes = (seconds: number) => void (phone.clock.now += seconds * 1000);
  const told = () => phone.calls.map(({ event }) => event.stays);
  return { phone, stays, passes, told, who };
}

const kept = accepted({ kept: true });

describe('how long a page is looked at', () => {
  it('is told in one batch when the app is left', async () => {
    const { stays, passes, told } = looking([kept]);
    stays.begin('home');
    passes(12);
    stays.begin('mall');
    passes(3);
    await stays.leave();
    expect(told()).toEqual([
      [
        { page: 'home', on, seconds: 12 },
        { page: 'mall', on, seconds: 3 },
      ],
    ]);
    await stays.tell();
    expect(told()).toHaveLength(1);
  });

  it('runs only while it is in sight', async () => {
    const { stays, passes, told } = looking([kept]);
    stays.begin('home');
    passes(5);
    stays.end('home');
    passes(500);
    stays.begin('home');
    passes(2);
    await stays.leave();
    expect(told()).toEqual([
      [
        { page: 'home', on, seconds: 5 },
        { page: 'home', on, seconds: 2 },
      ],
    ]);
  });

  it('is not ended by a page that was left before', async () => {
    const { stays, passes, told } = looking([kept]);
    stays.begin('home');
    passes(1);
    stays.begin('mall');
    stays.end('home');
    passes(4);
    await stays.leave();
    expect(told()[0]).toContainEqual({ page: 'mall', on, seconds: 4 });
  });

  it.each([
    [599, 599],
    [600, 600],
    [601, 600],
  ])('of %d seconds is %d', async (seconds, counted) => {
    const { stays, passes, told } = looking([kept]);
    stays.begin('home');
    passes(seconds);
    await stays.leave();
    expect(told()).toEqual([[{ page: 'home', on, seconds: counted }]]);
  });

  it('is an hour a day at most', async () => {
    const { stays, passes, told } = looking([kept]);
    for (let look = 0; look < 7; look += 1) {
      stays.begin(look % 2 === 0 ? 'home' : 'mall');
      passes(600);
    }
    await stays.leave();
    const all = (told()[0] as readonly { seconds: number }[]).map(({ seconds }) => seconds);
    expect(all).toEqual([600, 600, 600, 600, 600, 600]);
    stays.begin('home');
    passes(9);
    await stays.leave();
    expect(told()).toHaveLength(1);
    passes(24 * 3600);
    stays.begin('home');
    passes(9);
    await stays.leave();
    expect(told()[1]).toEqual([{ page: 'home', on: '2026-11-24', seconds: 9 }]);
  });

  it('is neither measured nor told without a yes, and what waits is dropped with it', async () => {
    const { phone, stays, passes, who } = looking([kept]);
    who.allows = false;
    stays.begin('home');
    passes(9);
    await stays.leave();
    who.allows = true;
    stays.begin('home');
    passes(9);
    stays.end('home');
    who.allows = false;
    await stays.tell();
    who.allows = true;
    await stays.tell();
    expect(phone.calls).toEqual([]);
  });

  it('waits while there is no network, and is the same batch when it is asked again', async () => {
    const shelf = openShelf();
    const first = looking([noNetwork], shelf);
    first.stays.begin('home');
    first.passes(7);
    await first.stays.leave();
    const lost = first.phone.calls[0]?.event;
    const next = looking([kept], shelf);
    next.stays.begin('mall');
    next.passes(2);
    next.stays.end('mall');
    await next.stays.tell();
    expect(next.phone.calls[0]?.event).toMatchObject({ batch: lost?.batch, stays: lost?.stays });
    await next.stays.tell();
    expect(next.told()[1]).toEqual([{ page: 'mall', on, seconds: 2 }]);
  });

  it('is let go when the shop will never take it', async () => {
    const { stays, passes, told } = looking([refused({ code: 'not-a-member' })]);
    stays.begin('home');
    passes(2);
    await stays.leave();
    await stays.tell();
    expect(told()).toHaveLength(1);
  });

  it('is forgotten on the phone with the tap that takes the yes back', async () => {
    const { phone, stays, passes } = looking([accepted({ pageDwell: false }), kept]);
    stays.begin('home');
    passes(5);
    stays.end('home');
    await stays.allow(false);
    await stays.tell();
    expect(phone.calls.map(({ event }) => event.action)).toEqual(['allow-dwell']);
    expect(phone.calls[0]?.event).toMatchObject({ allowed: false });
  });
});
