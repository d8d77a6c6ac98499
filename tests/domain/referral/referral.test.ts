import { startOf } from '../../../shared/domain/kernel/day';
import type { MemberCommand } from '../../../shared/domain/members';
import { teaHouseReferral } from '../../../shared/domain/referral';
import { clock, monday } from '../../support/calendar';
import { hao, lin, plainDays } from '../../support/cast';
import { isRecorded, purchase, refund } from '../../support/counter';
import { type Life, begun, lived } from '../../support/given';

const { friendGift, inviterGift, minimumFen } = teaHouseReferral;
const programme = plainDays;
const at = clock(monday, '12:00:00.000');
/** Bought on a Monday, seven days to give back: the eighth day after is the first that is safe. */
const survives = startOf('2026-03-17');
const day = 24 * 3_600_000;

const invited = (): Life => begun(programme, { ...lin, inviter: 'hao' });
const after = (life: Life, ...commands: readonly MemberCommand[]) =>
  commands.reduce((now, command) => lived(programme, now, command), life);
const pass = (when: number): MemberCommand => ({ kind: 'pass-time', at: when });
const kinds = ({ events }: Life) =>
  events.map(({ kind }) => kind).filter((kind) => /referral/.test(kind));
const held = ({ member }: Life) => member.points.lots.reduce((sum, lot) => sum + lot.points, 0);
const boughtIn = (life: Life, n = 0) => {
  const recorded = life.events.filter(isRecorded)[n];
  if (recorded === undefined) throw new Error('nothing was bought');
  return recorded;
};

describe('An invited friend', () => {
  it('is rewarded when the first purchase that counts has survived its window, not before', () => {
    const bought = after(invited(), purchase('a', 30, { at }));
    expect(after(bought, pass(survives - 1)).member.referral.confirmedBy).toBeNull();
    const confirmed = after(bought, pass(survives));
    expect(confirmed.member.referral.confirmedBy).toBe('store-1:a');
    expect(confirmed.events.at(-2)).toEqual({
      kind: 'referral-confirmed',
      ...{ orderId: 'store-1:a', inviter: 'hao', gift: inviterGift },
    });
    expect(held(confirmed) - held(bought)).toBe(friendGift.kind === 'points' && friendGift.points);
    expect(kinds(after(confirmed, pass(survives + 400 * day)))).toEqual(kinds(confirmed));
  });

  it.each([
    [minimumFen - 1, 0],
    [minimumFen, 1],
    [minimumFen + 1, 1],
  ])('who pays %d fen has %d purchases that count', (fen, count) => {
    expect(
      after(invited(), purchase('a', fen / 100, { at })).member.referral.candidates,
    ).toHaveLength(count);
  });

  it('who nobody invited causes nothing', () => {
    const life = after(begun(programme), purchase('a', 99, { at }), pass(survives));
    expect(kinds(life)).toEqual([]);
  });

  it.each([
    ['below the minimum', minimumFen - 1, ['referral-begun', 'referral-cancelled']],
    ['to the minimum', minimumFen, ['referral-begun', 'referral-confirmed']],
  ])('who gives back within the window %s is as the kept part says', (_, keptFen, happened) => {
    const bought = after(invited(), purchase('a', 50, { at }));
    const back = refund(boughtIn(bought), [5000, keptFen], survives - 1);
    expect(kinds(after(bought, back, pass(survives)))).toEqual(happened);
  });

  it('is judged by the next purchase when the first came back', () => {
    const two = after(invited(), purchase('a', 50, { at }), purchase('b', 40, { at: at + day }));
    const back = after(two, refund(boughtIn(two), [5000, 0], at + 2 * day), pass(survives));
    expect(back.member.referral.confirmedBy).toBeNull();
    const later = after(back, pass(survives + day));
    expect(later.member.referral.confirmedBy).toBe('store-1:b');
    const only = after(invited(), purchase('b', 40, { at: at + day }), pass(survives + day));
    expect(later.member.referral).toEqual(only.member.referral);
  });

  it('who gives back after the window owes the gift, and so does the inviter', () => {
    const kept = after(invited(), purchase('a', 50, { at }), pass(survives));
    const back = after(kept, refund(boughtIn(kept), [5000, 0], survives + day));
    expect(kinds(back)).toEqual(['referral-begun', 'referral-confirmed', 'referral-revoked']);
    expect(held(back)).toBe(0);
    expect(back.member.points.debt).toBe(0);
    expect(back.member.referral).toEqual(invited().member.referral);
  });
});

describe('An inviter', () => {
  const word = (friend: string, seq: number, more: object = {}): MemberCommand => ({
    kind: 'settle-friend',
    ...{
      friend,
      seq,
      orderId: `store-1:${friend}`,
      gift: inviterGift,
      kept: true,
      because: null,
      at,
    },
    ...more,
  });
  const outcomes = ({ member }: Life) =>
    Object.values(member.referral.friends).map(({ outcome }) => outcome);
  const inviter = (): Life => begun(programme, hao);

  it('is rewarded once for a friend, however often it is said', () => {
    const told = after(inviter(), word('a', 3), word('a', 3), word('a', 2));
    expect([held(told), outcomes(told)]).toEqual([50, ['rewarded']]);
  });

  it('gives the reward back when the purchase came back, and is told late of nothing', () => {
    const told = after(inviter(), word('a', 3), word('a', 5, { kept: false }), word('a', 3));
    expect([held(told), outcomes(told)]).toEqual([0, ['revoked']]);
    expect(held(after(told, word('a', 7)))).toBe(50);
  });

  it('owes what was redeemed by then', () => {
    const spent: MemberCommand = { kind: 'adjust', points: -50, growth: 0, reason: 'count', at };
    const told = after(inviter(), word('a', 3), spent, word('a', 5, { kept: false }));
    expect([held(told), told.member.points.debt]).toEqual([0, 50]);
  });

  it('is rewarded for five friends a month, and again the next', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f'].map((friend) => word(friend, 2));
    const told = after(inviter(), ...words);
    expect(outcomes(told).filter((one) => one === 'rewarded')).toHaveLength(5);
    expect(outcomes(told).at(-1)).toBe('over-cap');
    expect(held(after(told, word('g', 2, { at: startOf('2026-04-01') })))).toBe(300);
    expect(held(after(told, word('g', 2, { at: startOf('2026-04-01') - 1 })))).toBe(250);
  });

  it.each(['staff', 'same-person'] as const)('who is refused as %s has nothing', (because) => {
    const told = after(inviter(), word('a', 3, { because }));
    expect([held(told), outcomes(told)]).toEqual([0, [because]]);
  });
});
