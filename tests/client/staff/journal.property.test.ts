import fc from 'fast-check';
import {
  find,
  note,
  passTime,
  retry,
  send,
  settle,
} from '../../../client/app/src/staff/queue/journal';
import { inputOf } from '../../../client/app/src/staff/queue/input';
import { keptJournal } from '../../../client/app/src/staff/queue/kept';
import type { Outcome, TillPurchase } from '../../../client/app/src/staff/queue/model';
import { replay } from '../../../client/app/src/staff/queue/replay';
import { morning, purchase, recorded, refused, unanswered } from './cast';
import { place } from './place';

/** A shop that records a request once, whatever form it comes in, and knows order numbers. */
function shop() {
  const requests = new Map<string, string>();
  const effects: string[] = [];
  const record = (one: TillPurchase): Outcome => {
    const print = JSON.stringify(inputOf(one));
    const earlier = requests.get(one.requestId);
    if (earlier === undefined) {
      requests.set(one.requestId, print);
      effects.push(one.requestId);
      return recorded(0);
    }
    return earlier === print ? recorded(0) : refused('order-already-recorded');
  };
  return { effects, record };
}

const most = 5;
const which = fc.nat({ max: most - 1 });

/** What may happen at a till, in any order: it begins a try, an answer comes or is lost, it dies. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('note' as const), n: which, ticket: fc.boolean() }),
  fc.record({ kind: fc.constant('send' as const), n: which }),
  fc.record({ kind: fc.constant('arrive' as const), n: which }),
  fc.record({ kind: fc.constant('answer' as const), n: which }),
  fc.record({ kind: fc.constant('lose' as const), n: which }),
  fc.record({ kind: fc.constant('expire-ticket' as const), n: which }),
  fc.record({ kind: fc.constant('retry' as const), n: which }),
  fc.record({ kind: fc.constant('pass-time' as const), n: which }),
  fc.record({ kind: fc.constant('kill' as const), n: which }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** One till and its shop, taken through the steps; then the network stays and everything is replayed. */
function till() {
  const phone = place();
  const store = shop();
  let kept = keptJournal(phone);
  const noted = new Set<string>();
  const done: string[] = [];
  const answers = new Map<string, Outcome>();

  const kindOf = (id: string) => find(kept.read(), id)?.standing.kind;
  const settling = (id: string, outcome: Outcome) => {
    const before = kindOf(id);
    kept.change((journal) => settle(journal, id, { outcome, at: morning }));
    if (before !== 'done' && kindOf(id) === 'done') done.push(id);
  };
  const deeds: Record<Step['kind'], (id: string, taken: Step) => void> = {
    note: (id, taken) => {
      const ticket = 'ticket' in taken && taken.ticket ? `ticket ${id}` : null;
      const result = note(kept.read(), purchase(taken.n, { ticket }));
      if (!result.ok) return;
      kept.change(() => result.value);
      noted.add(id);
    },
    send: (id) => void kept.change((journal) => send(journal, id)),
    arrive: (id) => {
      const queued = find(kept.read(), id);
      if (queued?.standing.kind === 'sending') answers.set(id, store.record(queued.purchase));
    },
    answer: (id) => settling(id, answers.get(id) ?? unanswered),
    lose: (id) => settling(id, unanswered),
    // The shop says so only while it has not recorded the purchase.
    'expire-ticket': (id) => {
      if (!store.effects.includes(id)) settling(id, refused('ticket-expired'));
    },
    retry: (id) => void kept.change((journal) => retry(journal, id)),
    'pass-time': () => void kept.change((journal) => passTime(journal, morning)),
    kill: () => {
      kept = keptJournal(phone);
    },
  };
  const take = (taken: Step) => deeds[taken.kind](`request-${taken.n}`, taken);
  const end = async () => {
    for (const id of noted) kept.change((journal) => retry(journal, id));
    const send = async (one: TillPurchase) => store.record(one);
    kept = keptJournal(phone);
    await replay(kept, { send, now: () => morning });
  };
  return { take, end, noted, done, effects: store.effects, journal: () => kept.read() };
}

describe('The till journal, whatever happens in whatever order', () => {
  const steps = fc.array(step, { maxLength: 60 });

  it('loses no purchase that was taken down', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { take, noted, journal } = till();
        for (const one of all) {
          take(one);
          expect(journal().map(({ purchase: { requestId } }) => requestId)).toEqual([...noted]);
        }
      }),
    );
  });

  it('acknowledges a purchase at most once', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { take, done } = till();
        all.forEach(take);
        expect(new Set(done).size).toBe(done.length);
      }),
    );
  });

  it('never calls done what the shop does not have', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { take, done, effects } = till();
        all.forEach(take);
        expect(effects).toEqual(expect.arrayContaining(done));
      }),
    );
  });

  it('has brought each purchase to the shop once when the network stays', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { take, end, noted, journal, effects } = till();
        all.forEach(take);
        await end();
        expect([...effects].sort()).toEqual([...noted].sort());
        expect(journal().filter(({ standing }) => standing.kind !== 'done')).toEqual([]);
      }),
    );
  });

  it('changes nothing of a purchase but its form: same request, same number, same money', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { take, journal } = till();
        all.forEach(take);
        for (const { purchase: one } of journal()) {
          const n = Number(one.requestId.slice('request-'.length));
          expect(one).toEqual(purchase(n, { ticket: one.ticket }));
        }
      }),
    );
  });
});
