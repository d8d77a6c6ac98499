import type { Instant } from '../../../../../shared/domain/kernel/instant';
import { find, passTime, send, settle } from './journal';
import type { Journal, Outcome, TillPurchase } from './model';
import { waiting } from './queries';

/** Where the journal is kept: a change is on the phone's storage before it returns. */
export type Shelf = Readonly<{
  read: () => Journal;
  change: (to: (journal: Journal) => Journal) => Journal;
}>;

/** The line to the shop; it never throws and never waits for ever. */
export type Line = Readonly<{
  send: (purchase: TillPurchase) => Promise<Outcome>;
  now: () => Instant;
}>;

/** With its ticket, and if that no longer serves, once more by the code. */
const forms = 2;

/** Sends one waiting purchase and takes down what became of it; null when it was not waiting. */
export async function handIn(shelf: Shelf, line: Line, requestId: string): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  for (let form = 0; form < forms; form += 1) {
    const queued = find(shelf.read(), requestId);
    if (queued?.standing.kind !== 'waiting') return outcome;
    shelf.change((journal) => send(journal, requestId));
    const became = await line.send(queued.purchase);
    const at = line.now();
    shelf.change((journal) => settle(journal, requestId, { outcome: became, at }));
    outcome = became;
    if (find(shelf.read(), requestId)?.purchase.ticket === queued.purchase.ticket) return outcome;
  }
  return outcome;
}

/** Hands in everything that waits, one after the other, until the network is gone again. */
export async function replay(shelf: Shelf, line: Line): Promise<void> {
  const all = waiting(shelf.change((journal) => passTime(journal, line.now())));
  for (const { purchase } of all) {
    const outcome = await handIn(shelf, line, purchase.requestId);
    if (outcome?.kind === 'unanswered') return;
  }
}
