import { checkIn } from '../../../shared/contract/member/check-in';
import { home } from '../../../shared/contract/member/home';
import { makeUp } from '../../../shared/contract/member/make-up';
import { accepted, cloudFailed, noNetwork, openPhone, openShelf, refused, silence } from './phone';

type Phone = ReturnType<typeof openPhone>;

const ids = ({ calls }: Phone) => calls.map(({ event }) => event.requestId);
const firstTries = ({ calls }: Phone) => calls.map(({ event }) => event.firstTry ?? false);
const stamp = ({ line }: Phone, about = '2026-11-23') =>
  line.send('member', checkIn, { given: {}, about });

describe('the line to a door', () => {
  it('asks the door for the action by its name', async () => {
    const phone = openPhone([accepted({ points: 1 })]);
    expect(await phone.line.ask('member', home, {})).toEqual({ ok: true, value: { points: 1 } });
    expect(phone.calls).toEqual([{ name: 'member', event: { action: 'home' } }]);
  });

  it('hands a refusal on as the door said it, and asks once', async () => {
    const phone = openPhone([refused({ code: 'not-a-member' })]);
    expect(await phone.line.ask('member', home, {})).toEqual({
      ok: false,
      refusal: { code: 'not-a-member' },
    });
    expect(phone.calls).toHaveLength(1);
  });

  it('tries three times without network, with growing pauses, and then says so', async () => {
    const phone = openPhone([noNetwork]);
    const answer = await phone.line.ask('member', home, {});
    expect(answer).toEqual({ ok: false, refusal: { code: 'unreachable', why: 'no-network' } });
    expect(phone.calls).toHaveLength(3);
    const [first = 0, second = 0] = phone.waits.filter((ms) => ms < 8_000);
    expect(first).toBeLessThan(second);
  });

  it('answers when the network comes back between two tries', async () => {
    const phone = openPhone([noNetwork, accepted('here')]);
    expect(await phone.line.ask('member', home, {})).toEqual({ ok: true, value: 'here' });
    expect(phone.calls).toHaveLength(2);
  });

  it('does not try again by itself after a failure of the cloud', async () => {
    const phone = openPhone([cloudFailed]);
    await phone.line.ask('member', home, {});
    expect(phone.calls).toHaveLength(1);
  });

  it('stops waiting after eight seconds without an answer', async () => {
    const phone = openPhone([silence]);
    const answer = await phone.line.ask('member', home, {});
    expect(answer).toEqual({ ok: false, refusal: { code: 'unreachable', why: 'no-answer' } });
    expect(phone.waits).toEqual([8_000]);
  });
});

describe('a wish for a change', () => {
  it('goes by one request id through every try', async () => {
    const phone = openPhone([noNetwork, noNetwork, accepted({})]);
    await stamp(phone);
    expect(new Set(ids(phone)).size).toBe(1);
    expect(ids(phone)[0]).toMatch(/^[\w-]{8,64}$/);
  });

  it('says that it is sent for the first time once, and never when anything may have come of it', async () => {
    const phone = openPhone([noNetwork, silence, accepted({})]);
    await stamp(phone);
    await stamp(phone);
    expect(firstTries(phone)).toEqual([true, false, false]);
    await stamp(phone);
    expect(firstTries(phone)).toEqual([true, false, false, true]);
  });

  it.each([
    ['no answer', silence],
    ['a failure of the cloud', cloudFailed],
    ['"internal"', refused({ code: 'internal' })],
    ['"busy"', refused({ code: 'busy' })],
  ])('keeps its request id after %s', async (_, reply) => {
    const phone = openPhone([reply, accepted({})]);
    await stamp(phone);
    await stamp(phone);
    expect(new Set(ids(phone)).size).toBe(1);
  });

  it('keeps its request id when the app is killed before the answer', async () => {
    const storage = new Map<string, unknown>();
    const before = openPhone([silence], openShelf(storage));
    await stamp(before);
    const after = openPhone([accepted({})], openShelf(storage));
    await stamp(after);
    expect(ids(after)).toEqual(ids(before));
    expect(firstTries(after)).toEqual([false]);
  });

  it.each([
    ['an answer', accepted({})],
    ['a final refusal', refused({ code: 'already-checked-in', on: '2026-11-23' })],
  ])('is a new request after %s', async (_, reply) => {
    const phone = openPhone([reply]);
    await stamp(phone);
    await stamp(phone);
    expect(new Set(ids(phone)).size).toBe(2);
  });

  it('is another request for another day, though it says the same', async () => {
    const phone = openPhone([silence]);
    await stamp(phone, '2026-11-22');
    await stamp(phone, '2026-11-23');
    expect(new Set(ids(phone)).size).toBe(2);
  });

  it('is another request when it asks for something else', async () => {
    const phone = openPhone([silence]);
    await phone.line.send('member', makeUp, { given: { day: '2026-11-20' } });
    await phone.line.send('member', makeUp, { given: { day: '2026-11-21' } });
    expect(new Set(ids(phone)).size).toBe(2);
  });
});
