import { type MemberCommand, decideMember, stockOfNextDraw } from '../../../shared/domain/members';
import { daysAfter, midnight, monday } from '../../support/calendar';
import { after, given } from '../../support/given';
import { always, ask, drawing, drawn, earned, five, macOf, noon, prize, week } from './cast';

describe('A limited prize', () => {
  const cups = drawing(always('cup'));
  const piece = { item: 'lottery:week:cup', shard: 0, nth: 0 };
  const stock = (of: object | null, draw = 1) => ({ stock: { draw, prize: 'cup', piece: of } });

  it('is picked up at the store, and never goes back to the stock', () => {
    const member = after(cups, ask(noon, stock(piece)));
    expect(member.rewards.pickUps).toMatchObject([
      { id: 'lottery-week-1', name: 'cup', points: 0, piece: null, state: 'waiting' },
    ]);
    expect(member.pieces).toEqual({ [piece.item]: 1 });
    const later = after(cups, ask(noon, stock(piece)), {
      kind: 'pass-time',
      at: midnight(daysAfter(monday, 30)),
    });
    expect(later.rewards.pickUps).toEqual([]);
    expect(later.pieces).toEqual({ [piece.item]: 1 });
  });

  it('gives what was told beforehand when none is left, and the record says both', () => {
    given(cups)
      .when(ask(noon, stock(null)))
      .then(drawn(1, { drawn: 'cup', given: 'five' }), earned(5, 'week:1'));
  });

  it('is not given by what the stock said of another draw, nor without asking it', () => {
    given(cups).when(ask()).thenRefused({ code: 'piece-not-held' });
    given(cups)
      .when(ask(noon, stock(piece, 2)))
      .thenRefused({ code: 'piece-not-held' });
    const nextPiece = { ...piece, nth: 1 };
    given(cups)
      .when(ask(noon, stock(nextPiece)))
      .thenRefused({ code: 'piece-not-held' });
  });
});

describe('A draw that is refused', () => {
  it('asks the seed nothing, so that no luck can be tried out', () => {
    const asked: unknown[] = [];
    const mac = (message: Uint8Array) => {
      asked.push(message);
      return macOf('seed')(message);
    };
    const poor = after(five, ask());
    asked.length = 0;
    const command = ask(noon, { mac });
    expect(decideMember(five, poor, command)).toMatchObject({
      refusal: { code: 'insufficient-points' },
    });
    expect(stockOfNextDraw(five, poor, command)).toMatchObject({
      refusal: { code: 'insufficient-points' },
    });
    expect(asked).toEqual([]);
  });

  it('is none for a coupon the member can have no more of: what was told is given', () => {
    const coupon = prize('coupon', 10, {
      award: { kind: 'coupon', coupon: 'saucer' },
      whenGone: 'five',
    });
    const coupons = drawing({ ...week, prizes: [coupon, prize('five', 0)] });
    const issued: MemberCommand = {
      ...{ kind: 'issue-coupon', coupon: 'saucer', id: 'c1', reason: 'count', at: noon },
    };
    expect(decideMember(coupons, after(coupons, issued), ask())).toEqual({
      ok: true,
      value: [drawn(1, { drawn: 'coupon', given: 'five' }), earned(5, 'week:1')],
    });
    expect(after(coupons, ask()).wallet.live).toHaveLength(1);
  });
});
