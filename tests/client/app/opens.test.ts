import { openOpens } from '../../../client/app/src/store/opens';
import type { Reply } from '../../../client/app/src/platform/cloud';
import { accepted, noNetwork, openPhone, openShelf, refused } from './phone';

const DAY = 24 * 3_600_000;
const noon = Date.parse('2026-11-23T12:00:00+08:00');

const heard = accepted({ today: '2026-11-23' });

/** A phone opened at noon; `standing` may change. */
function opened(replies: readonly Reply[], shelf = openShelf()) {
  const phone = openPhone(replies, shelf);
  phone.clock.now = noon;
  const who = { isMember: true };
  const { note } = openOpens({ ...phone, serverTime: phone.now }, () => who.isMember);
  const told = () => phone.calls.map(({ event }) => event.earlier);
  return { phone, note, told, who };
}

describe('that the mini-program was opened', () => {
  it('is told once a day, whatever is looked at and however often the app is started', async () => {
    const shelf = openShelf();
    const { note, told } = opened([heard], shelf);
    await note();
    await note();
    await opened([heard], shelf).note();
    expect(told()).toEqual([[]]);
  });

  it('is told once by two pages at the same time', async () => {
    const { note, told } = opened([heard]);
    await Promise.all([note(), note()]);
    expect(told()).toEqual([[]]);
  });

  it('is told again on the next day', async () => {
    const { phone, note, told } = opened([heard]);
    await note();
    phone.clock.now += DAY;
    await note();
    expect(told()).toEqual([[], []]);
  });

  it('waits while there is no network, and is told with the days it was', async () => {
    const { phone, note, told } = opened([noNetwork, noNetwork, noNetwork, heard]);
    await note();
    const before = phone.calls.length;
    phone.clock.now += 2 * DAY;
    await note();
    expect(told().slice(before)).toEqual([['2026-11-23']]);
    phone.clock.now += DAY;
    await note();
    expect(told().at(-1)).toEqual([]);
  });

  it('waits for a week at most', async () => {
    const { phone, note, told } = opened([noNetwork, noNetwork, noNetwork, heard]);
    await note();
    phone.clock.now += 8 * DAY;
    await note();
    expect(told().at(-1)).toEqual([]);
  });

  it('asks nobody again within the minute after nobody answered', async () => {
    const { phone, note } = opened([noNetwork]);
    await note();
    const tries = phone.calls.length;
    phone.clock.now += 59_999;
    await note();
    expect(phone.calls).toHaveLength(tries);
    phone.clock.now += 1;
    await note();
    expect(phone.calls.length).toBeGreaterThan(tries);
  });

  it('is told of members only, and is let go when the shop knows none', async () => {
    const { note, told, who } = opened([refused({ code: 'not-a-member' })]);
    who.isMember = false;
    await note();
    expect(told()).toEqual([]);
    who.isMember = true;
    await note();
    await note();
    expect(told()).toEqual([[]]);
  });
});
