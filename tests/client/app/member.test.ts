import { openCodeKeys } from '../../../client/app/src/store/code-keys';
import { createMember } from '../../../client/app/src/store/member';
import { homeOf, linCard } from './home';
import { accepted, noNetwork, openPhone, openShelf, refused } from './phone';

function openMember(phone: ReturnType<typeof openPhone>) {
  const codeKeys = openCodeKeys(phone.shelf, phone.line, phone.now);
  return { member: createMember(phone.shelf, phone.line, codeKeys), codeKeys };
}

describe('the membership on the phone', () => {
  it('is unknown before anything was heard', () => {
    const { member } = openMember(openPhone([]));
    expect(member.store.getState()).toMatchObject({ home: null, standing: 'unknown' });
  });

  it('shows the last state of an earlier opening before it asks', async () => {
    const storage = new Map<string, unknown>();
    await openMember(openPhone([accepted(homeOf())], openShelf(storage))).member.refresh();
    const reopened = openMember(openPhone([], openShelf(storage)));
    expect(reopened.member.store.getState()).toMatchObject({ home: homeOf(), standing: 'member' });
  });

  it('keeps showing it, and says why, when there is no network', async () => {
    const storage = new Map<string, unknown>();
    await openMember(openPhone([accepted(homeOf())], openShelf(storage))).member.refresh();
    const { member } = openMember(openPhone([noNetwork], openShelf(storage)));
    await member.refresh();
    expect(member.store.getState()).toMatchObject({
      home: homeOf(),
      refreshing: false,
      refusal: { code: 'unreachable', why: 'no-network' },
    });
  });

  it('forgets a last state that no longer has the shape of an answer', () => {
    const shelf = openShelf();
    shelf.write('home', { ...homeOf(), card: { ...linCard, points: 268 } });
    const { member } = openMember(openPhone([], shelf));
    expect(member.store.getState()).toMatchObject({ home: null, standing: 'unknown' });
  });

  it('is gone from the phone when the shop does not know the person', async () => {
    const storage = new Map<string, unknown>();
    await openMember(openPhone([accepted(homeOf())], openShelf(storage))).member.refresh();
    const phone = openPhone([refused({ code: 'not-a-member' })], openShelf(storage));
    await openMember(phone).member.refresh();
    const reopened = openMember(openPhone([], openShelf(storage)));
    expect(reopened.member.store.getState()).toMatchObject({ home: null, standing: 'unknown' });
  });

  it('takes its code keys along when it is joined', async () => {
    const key = {
      day: '2026-11-23',
      keyVersion: 1,
      pseudonym: '0123456789',
      key: 'A'.repeat(43),
    };
    const joined = { joined: true, at: homeOf().at, codeKeys: [key] };
    const { member, codeKeys } = openMember(openPhone([accepted(joined), accepted(homeOf())]));
    expect(codeKeys.now().ok).toBe(false);
    await member.join('poster-1');
    expect(member.store.getState().standing).toBe('member');
    expect(codeKeys.now()).toMatchObject({ ok: true });
  });

  const stamped = homeOf({ checkIn: { ...linCard.checkIn, checkedIn: true, streak: 5 } });

  it('asks for the card anew after a check-in', async () => {
    const phone = openPhone([accepted({ streak: 5 }), accepted(stamped)]);
    const { member } = openMember(phone);
    await member.checkIn();
    expect(member.store.getState().home?.card.checkIn.streak).toBe(5);
    expect(phone.calls.map(({ event }) => event.action)).toEqual(['check-in', 'home']);
  });

  it('asks for the card anew after a refused check-in: another phone was first', async () => {
    const phone = openPhone([
      refused({ code: 'already-checked-in', on: '2026-11-23' }),
      accepted(stamped),
    ]);
    const { member } = openMember(phone);
    await member.checkIn();
    expect(member.store.getState().home?.card.checkIn.checkedIn).toBe(true);
    expect(phone.calls.map(({ event }) => event.action)).toEqual(['check-in', 'home']);
  });
});
