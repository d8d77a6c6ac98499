import { note } from '../../../client/app/src/staff/queue/journal';
import { type KeptJournal, keptJournal } from '../../../client/app/src/staff/queue/kept';
import type { Outcome, TillPurchase } from '../../../client/app/src/staff/queue/model';
import { handIn, replay, type ShopLine } from '../../../client/app/src/staff/queue/replay';
import { morning, purchase, recorded, refused, unanswered } from './cast';
import { place } from './place';

const journalOf = (...purchases: readonly TillPurchase[]): KeptJournal => {
  const kept = keptJournal(place());
  for (const one of purchases) {
    kept.change((journal) => {
      const result = note(journal, one);
      return result.ok ? result.value : journal;
    });
  }
  return kept;
};

/** A line that answers in this order and remembers what it was sent. */
function scripted(...outcomes: readonly Outcome[]): ShopLine & { sent: TillPurchase[] } {
  const sent: TillPurchase[] = [];
  const send = async (one: TillPurchase) => {
    sent.push(one);
    return outcomes[sent.length - 1] ?? unanswered;
  };
  return { sent, send, now: () => morning };
}

const kinds = (kept: KeptJournal) => kept.read().map(({ standing }) => standing.kind);

describe('Handing in one purchase', () => {
  it('sends it and takes down the answer', async () => {
    const kept = journalOf(purchase(1));
    await expect(handIn(kept, scripted(recorded(1)), 'request-1')).resolves.toEqual(recorded(1));
    expect(kinds(kept)).toEqual(['done']);
  });

  it('goes on at once by the code when the ticket has expired', async () => {
    const line = scripted(refused('ticket-expired'), recorded(1));
    const kept = journalOf(purchase(1, { ticket: 'old' }));
    await handIn(kept, line, 'request-1');
    expect(line.sent.map(({ ticket }) => ticket)).toEqual(['old', null]);
    expect(new Set(line.sent.map(({ requestId }) => requestId)).size).toBe(1);
    expect(kinds(kept)).toEqual(['done']);
  });

  it('asks only once while the shop is busy', async () => {
    const line = scripted(refused('busy'), recorded(1));
    await handIn(journalOf(purchase(1)), line, 'request-1');
    expect(line.sent).toHaveLength(1);
  });

  it('sends nothing that is already out', async () => {
    const kept = journalOf(purchase(1));
    const line = scripted(recorded(1), recorded(1));
    await Promise.all([handIn(kept, line, 'request-1'), handIn(kept, line, 'request-1')]);
    expect(line.sent).toHaveLength(1);
  });

  it('sends nothing that was never taken down', async () => {
    const line = scripted(recorded(1));
    await expect(handIn(journalOf(), line, 'request-1')).resolves.toBeNull();
    expect(line.sent).toEqual([]);
  });
});

describe('Replaying the till journal', () => {
  it('goes past a refusal and past a busy shop', async () => {
    const kept = journalOf(purchase(1), purchase(2), purchase(3));
    await replay(kept, scripted(refused('own-account'), refused('busy'), recorded(3)));
    expect(kinds(kept)).toEqual(['refused', 'waiting', 'done']);
  });

  it('stops where nobody answers', async () => {
    const kept = journalOf(purchase(1), purchase(2), purchase(3));
    const line = scripted(recorded(1), unanswered, recorded(3));
    await replay(kept, line);
    expect(kinds(kept)).toEqual(['done', 'waiting', 'waiting']);
    expect(line.sent).toHaveLength(2);
  });

  it('shows what has become too late instead of sending it', async () => {
    const kept = journalOf(purchase(1));
    const line = { ...scripted(recorded(1)), now: () => morning + 25 * 3_600_000 };
    await replay(kept, line);
    expect(line.sent).toEqual([]);
    expect(kinds(kept)).toEqual(['refused']);
  });
});

describe('A phone without room', () => {
  it('sends nothing that it could not take down', async () => {
    const kept = journalOf(purchase(1));
    const line = scripted(recorded(1));
    await replay({ ...kept, take: () => false }, line);
    expect(line.sent).toEqual([]);
    expect(kinds(kept)).toEqual(['waiting']);
  });
});
