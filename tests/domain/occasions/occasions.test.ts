import type { MemberCommand, MemberEvent } from '../../../shared/domain/members';
import { type OccasionTerms, returnedWithin, standingIn } from '../../../shared/domain/occasions';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { programmeOf } from '../../support/cast';
import { purchase } from '../../support/counter';
import { after, given } from '../../support/given';
import { endsAt, friday, hour, startsAt, tasting } from './cast';

const holding = (change: Partial<OccasionTerms> = {}) =>
  programmeOf({ occasions: [{ ...tasting, ...change }] });
const shop = holding();
const about = { occasion: 'tasting' } as const;
const signUp = (at = clock(monday), piece: object | null = null) =>
  ({ kind: 'sign-up', ...about, piece, at }) as MemberCommand;
const cancel = (at = clock(monday)): MemberCommand => ({ kind: 'cancel-sign-up', ...about, at });
const scanIn = (at = startsAt, storeId = 'store-1', step = 1): MemberCommand => ({
  ...{ kind: 'scan-in', ...about, storeId, at },
  code: { step, late: false },
});
const visit = (day: string): MemberCommand => ({
  ...{ kind: 'record-visit', storeId: 'store-2', on: day },
  ...{ code: null, at: clock(day) },
});
const signedUp: MemberEvent = {
  kind: 'occasion-signed-up',
  occasion: 'tasting',
  on: monday,
  place: null,
};
const cancelled: MemberEvent = { kind: 'occasion-cancelled', occasion: 'tasting', on: monday };

describe('Signing up', () => {
  it('is open from its first instant until its end', () => {
    const { from, until } = tasting.signUp;
    given(shop)
      .when(signUp(from - 1))
      .thenRefused({ code: 'not-open-yet', opensAt: from });
    given(shop).when(signUp(from)).then(signedUp);
    given(shop)
      .when(signUp(until - 1))
      .then({ ...signedUp, on: friday });
    given(shop).when(signUp(until)).thenRefused({ code: 'over', endedAt: until });
  });

  it('is done once, and again after it was taken back', () => {
    given(shop, signedUp).when(signUp()).thenRefused({ code: 'already-signed-up' });
    given(shop, signedUp, cancelled).when(signUp()).then(signedUp);
  });

  it('takes one of the places where there are only so many', () => {
    const few = holding({ places: 2 });
    given(few).when(signUp()).thenRefused({ code: 'occasion-full', places: 2 });
    const place = { item: 'occasion:tasting', shard: 0, nth: 0 };
    given(few)
      .when(signUp(clock(monday), place))
      .then({ ...signedUp, place }, { kind: 'piece-taken', piece: place });
  });

  it('is not for what there is not', () => {
    given(programmeOf({ occasions: [] }))
      .when(signUp())
      .thenRefused({ code: 'no-such-occasion' });
  });
});

describe('Taking a sign-up back', () => {
  it('is possible until the time that was told, and gives the place back', () => {
    const place = { item: 'occasion:tasting', shard: 3, nth: 0 };
    const { cancelUntil } = tasting.signUp;
    const there = [
      { ...signedUp, place } as MemberEvent,
      { kind: 'piece-taken', piece: place } as const,
    ];
    given(shop, ...there)
      .when(cancel(cancelUntil - 1))
      .then(
        { ...cancelled, on: daysAfter(friday, -1) },
        {
          kind: 'piece-returned',
          piece: place,
        },
      );
    given(shop, ...there)
      .when(cancel(cancelUntil))
      .thenRefused({ code: 'too-late-to-cancel', cancelUntil });
  });

  it('happens once', () => {
    given(shop).when(cancel()).thenRefused({ code: 'not-signed-up' });
    given(shop, signedUp, cancelled).when(cancel()).thenRefused({ code: 'not-signed-up' });
  });
});

describe('Coming', () => {
  const attended: readonly MemberEvent[] = [
    { kind: 'code-used', step: 1 },
    {
      ...{ kind: 'occasion-attended', occasion: 'tasting', storeId: 'store-1' },
      ...{ on: friday, signedUp: true },
    },
    { kind: 'visit-recorded', on: friday, storeId: 'store-1' },
    {
      ...{ kind: 'points-earned', points: 8, repaid: 0, maturesAt: null },
      cause: { kind: 'occasion', about: 'tasting' },
      expiresAt: midnight('2028-01-01'),
    },
  ];

  it('uses the code, counts as a visit and gives the gift, once', () => {
    given(shop, signedUp)
      .when(scanIn())
      .then(...attended);
    given(shop, signedUp, ...attended)
      .when(scanIn(startsAt, 'store-1', 2))
      .thenRefused({ code: 'already-scanned-in' });
  });

  it('is from an hour before it starts until it ends', () => {
    const doors = startsAt - hour;
    given(shop, signedUp)
      .when(scanIn(doors - 1))
      .thenRefused({ code: 'doors-not-open-yet', opensAt: doors });
    given(shop, signedUp)
      .when(scanIn(doors))
      .then(...attended);
    given(shop, signedUp)
      .when(scanIn(endsAt - 1))
      .then(...attended);
    given(shop, signedUp).when(scanIn(endsAt)).thenRefused({ code: 'over', endedAt: endsAt });
  });

  it('is at a store where it takes place', () => {
    given(shop, signedUp)
      .when(scanIn(startsAt, 'store-2'))
      .thenRefused({ code: 'occasion-elsewhere', stores: ['store-1'] });
    expect(after(holding({ stores: [] }), signUp(), scanIn(startsAt, 'store-2'))).toMatchObject({
      occasions: [{ state: 'attended' }],
    });
  });

  it('is for who signed up, or for all where it says so', () => {
    given(shop).when(scanIn()).thenRefused({ code: 'not-signed-up' });
    given(shop, signedUp, cancelled).when(scanIn()).thenRefused({ code: 'not-signed-up' });
    const open = after(holding({ walkIn: true }), scanIn());
    expect(open.occasions).toMatchObject([{ state: 'attended', on: friday }]);
  });

  it('is missed by who signed up and did not come', () => {
    const { occasions } = after(shop, signUp());
    expect(standingIn(tasting, occasions, endsAt - 1)).toBe('signed-up');
    expect(standingIn(tasting, occasions, endsAt)).toBe('missed');
    expect(standingIn(tasting, [], endsAt)).toBe('none');
    expect(standingIn(tasting, after(shop, signUp(), scanIn()).occasions, endsAt)).toBe('attended');
  });
});

describe('Coming back', () => {
  const came = [signUp(), scanIn()];
  const returned = (...later: readonly MemberCommand[]) =>
    after(shop, ...came, ...later).occasions[0]?.returnedOn;

  it('is the first visit to any store on a later day', () => {
    expect(returned()).toBeNull();
    expect(returned({ ...scanIn(endsAt - 1), kind: 'pass-time' })).toBeNull();
    expect(returned(visit(friday))).toBeNull();
    expect(returned(visit(daysAfter(friday, 3)), visit(daysAfter(friday, 9)))).toBe(
      daysAfter(friday, 3),
    );
    const at = clock(daysAfter(friday, 2));
    expect(returned(purchase('a', 10, { at }))).toBe(daysAfter(friday, 2));
  });

  it('is within so many days up to the last of them', () => {
    const [attendance] = after(shop, ...came, visit(daysAfter(friday, 7))).occasions;
    if (attendance === undefined) throw new Error('nobody came');
    expect(returnedWithin(attendance, 6)).toBe(false);
    expect(returnedWithin(attendance, 7)).toBe(true);
  });
});
