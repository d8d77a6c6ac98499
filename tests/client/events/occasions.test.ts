import { sortedOccasions, standingOf } from '../../../client/app/src/events/standing';
import { type Occasion, createOccasions } from '../../../client/app/src/events/store/occasions';
import { cancelLine, standingLine } from '../../../client/app/src/events/text/standing';
import { accepted, cloudFailed, openPhone, openShelf, refused } from '../app/phone';

const at = (time: string) => Date.parse(`${time}+08:00`);
const tasting: Occasion = {
  ...{ id: 'tasting', name: '春茶品鉴', note: null, stores: [], gift: null, walkIn: false },
  ...{ startsAt: at('2026-12-05T14:00'), endsAt: at('2026-12-05T16:00') },
  doorsOpenAt: at('2026-12-05T13:00'),
  signUp: {
    from: at('2026-11-20T00:00'),
    until: at('2026-12-05T12:00'),
    cancelUntil: at('2026-12-04T00:00'),
  },
  ...{ places: 40, left: 12, whyNot: null, standing: 'none' },
};
const now = at('2026-11-27T10:00');
const zh = { language: 'zh', at: now } as const;
const line = (changed: Partial<Occasion>) => standingLine({ ...tasting, ...changed }, zh);

describe('An occasion stands', () => {
  it('open, with the places left and until when', () => {
    expect(line({})).toBe('还剩 12 个名额，12 月 5 日 12:00 截止');
    expect(line({ left: null, places: null })).toBe('名额不限，12 月 5 日 12:00 截止');
  });

  it('open again for whoever cancelled, and says that they may', () => {
    expect(line({ standing: 'cancelled' })).toContain('你取消过，还能再报');
  });

  it('full when no place is left, and open with one', () => {
    expect(standingOf({ ...tasting, left: 1 })).toBe('open');
    expect(standingOf({ ...tasting, left: 0 })).toBe('full');
    expect(line({ left: 0 })).toBe('名额都满了，有人取消会空出来');
  });

  it('not open yet or closed, and says that one may come all the same where that is so', () => {
    const over = { code: 'over', endedAt: now };
    expect(line({ whyNot: { code: 'not-open-yet', opensAt: 0 } })).toBe(
      '11 月 20 日 00:00 开始报名',
    );
    expect(line({ whyNot: over })).toBe('报名截止了');
    expect(line({ whyNot: over, walkIn: true })).toBe('报名截止了，没报名也能来，到店出示会员码');
  });

  it('signed up, though it is full or closed to others', () => {
    const mine = { standing: 'signed-up', left: 0, whyNot: { code: 'already-signed-up' } } as const;
    expect(line(mine)).toBe('报好名了，12 月 5 日 13:00 起入场。到店出示会员码');
  });

  it('to be cancelled before its time for that, not at it', () => {
    const { cancelUntil } = tasting.signUp;
    expect(cancelLine(tasting, { ...zh, at: cancelUntil - 1 })).toBe('12 月 4 日 00:00 前可以取消');
    expect(cancelLine(tasting, { ...zh, at: cancelUntil })).toContain('不能取消');
  });
});

describe('Occasions in order', () => {
  const one = (id: string, changed: Partial<Occasion>): Occasion => ({
    ...{ ...tasting, id },
    ...changed,
  });
  const ids = (some: readonly Occasion[]) => some.map(({ id }) => id);

  it('are first those one goes to, then the others that are to come, then where one was', () => {
    const sorted = sortedOccasions(
      [
        one('later', { startsAt: tasting.startsAt + 1 }),
        one('soon', {}),
        one('mine', { standing: 'signed-up' }),
        one('was', { standing: 'attended', startsAt: 1, endsAt: 2 }),
        one('missed', { standing: 'missed', startsAt: 3, endsAt: 4 }),
      ],
      now,
    );
    expect(ids(sorted.yours)).toEqual(['mine']);
    expect(ids(sorted.open)).toEqual(['soon', 'later']);
    expect(ids(sorted.past)).toEqual(['missed', 'was']);
  });

  it('leave out what has ended without the member', () => {
    const { open } = sortedOccasions(
      [one('gone', { endsAt: now }), one('on', { endsAt: now + 1 })],
      now,
    );
    expect(ids(open)).toEqual(['on']);
  });
});

const means = ({ shelf, line: calls }: ReturnType<typeof openPhone>) => ({
  ...{ shelf, line: calls },
  heard: () => undefined,
});
const ids = ({ calls }: ReturnType<typeof openPhone>, action: string) =>
  calls.filter(({ event }) => event.action === action).map(({ event }) => event.requestId);
const told = accepted({ at: now, occasions: [tasting], stores: [] });
const done = accepted({ occasion: 'tasting', standing: 'signed-up' });

describe('Signing up', () => {
  it('asks how things stand anew once it is answered, granted or refused', async () => {
    const phone = openPhone([done, told, refused({ code: 'occasion-full', places: 40 }), told]);
    const occasions = createOccasions(means(phone));
    expect((await occasions.signUp(tasting)).ok).toBe(true);
    expect((await occasions.signUp(tasting)).ok).toBe(false);
    expect(phone.calls.map(({ event }) => event.action)).toEqual([
      ...['sign-up', 'occasions', 'sign-up', 'occasions'],
    ]);
  });

  it('is the same request again when no answer came, even after the app was closed', async () => {
    const kept = new Map<string, unknown>();
    const phone = openPhone([cloudFailed], openShelf(kept));
    await createOccasions(means(phone)).signUp(tasting);
    expect(phone.calls).toHaveLength(1);
    const again = openPhone([done, told], openShelf(kept));
    await createOccasions(means(again)).signUp(tasting);
    expect(ids(again, 'sign-up')).toEqual(ids(phone, 'sign-up'));
  });

  it('is another request after a cancellation, though the first answer was lost', async () => {
    const phone = openPhone([cloudFailed]);
    const occasions = createOccasions(means(phone));
    await occasions.signUp(tasting);
    await occasions.signUp({ ...tasting, standing: 'cancelled' });
    expect(new Set(ids(phone, 'sign-up')).size).toBe(2);
  });

  it('is taken back by one request however often that is tapped', async () => {
    const phone = openPhone([done, done, told]);
    const occasions = createOccasions(means(phone));
    const mine = { ...tasting, standing: 'signed-up' } as const;
    await Promise.all([occasions.cancel(mine), occasions.cancel(mine)]);
    expect(new Set(ids(phone, 'cancel-sign-up')).size).toBe(1);
  });
});
