import {
  find,
  note,
  passTime,
  putAway,
  retry,
  send,
  settle,
  wake,
} from '../../../client/app/src/staff/queue/journal';
import { type Journal, LATEST, type Outcome } from '../../../client/app/src/staff/queue/model';
import { openFen, tally } from '../../../client/app/src/staff/queue/queries';
import { morning, purchase, recorded, refused, unanswered } from './cast';

const noted = (...purchases: readonly ReturnType<typeof purchase>[]): Journal =>
  purchases.reduce<Journal>((journal, one) => {
    const result = note(journal, one);
    return result.ok ? result.value : journal;
  }, []);

const tried = (journal: Journal, outcome: Outcome, n = 1): Journal =>
  settle(send(journal, `request-${n}`), `request-${n}`, { outcome, at: morning });

const standing = (journal: Journal, n = 1) => find(journal, `request-${n}`)?.standing;

describe('A purchase in the till journal', () => {
  it('waits when it is taken down', () => {
    expect(standing(noted(purchase(1)))).toEqual({ kind: 'waiting' });
  });

  it('is taken down once per request', () => {
    expect(noted(purchase(1), purchase(1))).toHaveLength(1);
  });

  it('is done when the shop has recorded it', () => {
    const { answer } = recorded(1);
    expect(standing(tried(noted(purchase(1)), recorded(1)))).toEqual({
      kind: 'done',
      at: morning,
      answer,
    });
  });

  it('is refused with the reason the shop gave', () => {
    expect(standing(tried(noted(purchase(1)), refused('own-account')))).toEqual({
      kind: 'refused',
      at: morning,
      refusal: { code: 'own-account' },
    });
  });

  it.each(['busy', 'internal'] as const)('waits again when the shop says %s', (code) => {
    expect(standing(tried(noted(purchase(1)), refused(code)))).toEqual({ kind: 'waiting' });
  });

  it('waits again when nobody answers, and when the app was killed while it was out', () => {
    const lost = tried(noted(purchase(1)), unanswered);
    const killed = wake(send(noted(purchase(1)), 'request-1'));
    expect(lost).toEqual(killed);
    expect(find(lost, 'request-1')).toMatchObject({
      mayHaveArrived: true,
      standing: { kind: 'waiting' },
    });
  });

  it('settles once: a second answer changes nothing', () => {
    const done = tried(noted(purchase(1)), recorded(1));
    expect(settle(done, 'request-1', { outcome: refused('busy'), at: morning + 1 })).toEqual(done);
  });

  it('is done when its own number is taken after a try whose answer was lost', () => {
    const lost = tried(noted(purchase(1)), unanswered);
    expect(standing(tried(lost, refused('order-already-recorded')))).toEqual({
      kind: 'done',
      at: morning,
      answer: null,
    });
  });

  it('is refused when its number is taken at the very first try', () => {
    const first = tried(noted(purchase(1)), refused('order-already-recorded'));
    expect(standing(first)).toMatchObject({ kind: 'refused' });
  });

  const quoted = purchase(1, {
    ticket: 'ticket',
    settled: false,
    lines: [{ category: null, amountFen: 3000 }],
  });
  const repriced = { kind: 'refused', refusal: { code: 'quote-changed', payFen: 2900 } } as const;

  it('goes on by its code, as paid, when its ticket has expired', () => {
    expect(find(tried(noted(quoted), refused('ticket-expired')), 'request-1')).toMatchObject({
      purchase: purchase(1),
      standing: { kind: 'waiting' },
    });
  });

  it('is refused when the price changed while the shopper is there', () => {
    expect(standing(tried(noted(quoted), repriced))).toMatchObject({ kind: 'refused' });
  });

  it('goes on by its code, as paid, when the price changed after an answer was lost', () => {
    const lost = tried(noted(quoted), unanswered);
    expect(find(tried(lost, repriced), 'request-1')).toMatchObject({
      purchase: purchase(1),
      standing: { kind: 'waiting' },
    });
  });

  it('is refused by those words when it has no ticket to do without', () => {
    expect(standing(tried(noted(purchase(1)), refused('ticket-expired')))).toMatchObject({
      kind: 'refused',
    });
  });

  it('can be tried again by a person under the same request, unless it is done', () => {
    const again = retry(tried(noted(purchase(1)), refused('store-closed')), 'request-1');
    expect(find(again, 'request-1')).toMatchObject({
      purchase: purchase(1),
      standing: { kind: 'waiting' },
    });
    const done = tried(noted(purchase(1)), recorded(1));
    expect(retry(done, 'request-1')).toEqual(done);
  });

  it('is put away only when it is settled', () => {
    const open = noted(purchase(1));
    expect(putAway(open, 'request-1')).toEqual(open);
    expect(putAway(send(open, 'request-1'), 'request-1')).toHaveLength(1);
    expect(putAway(tried(open, refused('own-account')), 'request-1')).toEqual([]);
  });
});

describe('The age of a purchase in the till journal', () => {
  const at = (ageMs: number) => morning + 1 + ageMs;

  it.each([
    [LATEST - 1, 'waiting'],
    [LATEST, 'waiting'],
    [LATEST + 1, 'refused'],
  ] as const)('after %i ms leaves it %s', (ageMs, kind) => {
    expect(standing(passTime(noted(purchase(1)), at(ageMs)))).toMatchObject({ kind });
  });

  it('is told as too late, and stays in sight', () => {
    expect(standing(passTime(noted(purchase(1)), at(LATEST + 1)))).toMatchObject({
      refusal: { code: 'purchase-too-late', lateHours: 24 },
    });
  });

  it('does not matter for one that may have arrived: the shop is asked', () => {
    const lost = tried(noted(purchase(1)), unanswered);
    expect(standing(passTime(lost, at(10 * LATEST)))).toEqual({ kind: 'waiting' });
  });

  it.each([
    [LATEST, 1],
    [LATEST + 1, 0],
  ])('%i ms after it was done leaves %i lines', (ageMs, lines) => {
    const done = tried(noted(purchase(1)), recorded(1));
    expect(passTime(done, morning + ageMs)).toHaveLength(lines);
  });

  it('never puts away a refused one by itself', () => {
    const refusedOne = tried(noted(purchase(1)), refused('own-account'));
    expect(passTime(refusedOne, morning + 100 * LATEST)).toEqual(refusedOne);
  });
});

describe('A day of the till journal', () => {
  const most = Array.from({ length: 200 }, (_, n) => purchase(n));

  it('takes 200 purchases and refuses the next', () => {
    expect(note(noted(...most.slice(1)), purchase(0)).ok).toBe(true);
    expect(note(noted(...most), purchase(200))).toEqual({
      ok: false,
      refusal: { code: 'journal-full', most: 200 },
    });
  });

  it('has room again at midnight in UTC+8', () => {
    const midnight = Date.parse('2030-03-10T00:00:00+08:00');
    expect(note(noted(...most), purchase(200, { shownAt: midnight - 1 })).ok).toBe(false);
    expect(note(noted(...most), purchase(200, { shownAt: midnight })).ok).toBe(true);
  });

  it('counts what stands where, and the money that is not with the shop yet', () => {
    const four = noted(purchase(1), purchase(2), purchase(3), purchase(4));
    const journal = send(tried(tried(four, recorded(1)), refused('own-account'), 2), 'request-3');
    expect(tally(journal)).toEqual({ waiting: 1, sending: 1, done: 1, refused: 1 });
    expect(openFen(journal)).toBe(5600);
  });
});
