import { note } from '../../../client/app/src/staff/queue/journal';
import { keptShelf } from '../../../client/app/src/staff/queue/kept';
import type { Outcome, TillPurchase } from '../../../client/app/src/staff/queue/model';
import { handIn, type Line, replay, type Shelf } from '../../../client/app/src/staff/queue/replay';
import { morning, purchase, recorded, refused, unanswered } from './cast';
import { place } from './place';

const shelfOf = (...purchases: readonly TillPurchase[]): Shelf => {
  const shelf = keptShelf(place());
  for (const one of purchases) {
    shelf.change((journal) => {
      const result = note(journal, one);
      return result.ok ? result.value : journal;
    });
  }
  return shelf;
};

/** A line that answers in this order and remembers what it was sent. */
function scripted(...outcomes: readonly Outcome[]): Line & { sent: TillPurchase[] } {
  const sent: TillPurchase[] = [];
  const send = async (one: TillPurchase) => {
    sent.push(one);
    return outcomes[sent.length - 1] ?? unanswered;
  };
  return { sent, send, now: () => morning };
}

const kinds = (shelf: Shelf) => shelf.read().map(({ standing }) => standing.kind);

describe('Handing in one purchase', () => {
  it('sends it and takes down the answer', async () => {
    const shelf = shelfOf(purchase(1));
    await expect(handIn(shelf, scripted(recorded(1)), 'request-1')).resolves.toEqual(recorded(1));
    expect(kinds(shelf)).toEqual(['done']);
  });

  it('goes on at once by the code when the ticket has expired', async () => {
    const line = scripted(refused('ticket-expired'), recorded(1));
    const shelf = shelfOf(purchase(1, { ticket: 'old' }));
    await handIn(shelf, line, 'request-1');
    expect(line.sent.map(({ ticket }) => ticket)).toEqual(['old', null]);
    expect(new Set(line.sent.map(({ requestId }) => requestId)).size).toBe(1);
    expect(kinds(shelf)).toEqual(['done']);
  });

  it('asks only once while the shop is busy', async () => {
    const line = scripted(refused('busy'), recorded(1));
    await handIn(shelfOf(purchase(1)), line, 'request-1');
    expect(line.sent).toHaveLength(1);
  });

  it('sends nothing that is already out', async () => {
    const shelf = shelfOf(purchase(1));
    const line = scripted(recorded(1), recorded(1));
    await Promise.all([handIn(shelf, line, 'request-1'), handIn(shelf, line, 'request-1')]);
    expect(line.sent).toHaveLength(1);
  });

  it('sends nothing that was never taken down', async () => {
    const line = scripted(recorded(1));
    await expect(handIn(shelfOf(), line, 'request-1')).resolves.toBeNull();
    expect(line.sent).toEqual([]);
  });
});

describe('Replaying the till journal', () => {
  it('goes past a refusal and past a busy shop', async () => {
    const shelf = shelfOf(purchase(1), purchase(2), purchase(3));
    await replay(shelf, scripted(refused('own-account'), refused('busy'), recorded(3)));
    expect(kinds(shelf)).toEqual(['refused', 'waiting', 'done']);
  });

  it('stops where nobody answers', async () => {
    const shelf = shelfOf(purchase(1), purchase(2), purchase(3));
    const line = scripted(recorded(1), unanswered, recorded(3));
    await replay(shelf, line);
    expect(kinds(shelf)).toEqual(['done', 'waiting', 'waiting']);
    expect(line.sent).toHaveLength(2);
  });

  it('shows what has become too late instead of sending it', async () => {
    const shelf = shelfOf(purchase(1));
    const line = { ...scripted(recorded(1)), now: () => morning + 25 * 3_600_000 };
    await replay(shelf, line);
    expect(line.sent).toEqual([]);
    expect(kinds(shelf)).toEqual(['refused']);
  });
});
