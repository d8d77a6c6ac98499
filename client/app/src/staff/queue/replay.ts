import type { Instant } from '@shared/domain/kernel/instant';
import { find, passTime, send, settle } from './journal';
import type { KeptJournal } from './kept';
import type { Outcome, TillPurchase } from './model';
import { waiting } from './queries';

/** The line to the shop; it never throws and never waits for ever. */
export type ShopLine = Readonly<{
  send: (purchase: TillPurchase) => Promise<Outcome>;
  now: () => Instant;
}>;

/** With its ticket, and if that no longer serves, once more by the code. */
const forms = 2;

/** Sends one waiting purchase and takes down what became of it; null when it was not sent. */
export async function handIn(
  kept: KeptJournal,
  line: ShopLine,
  requestId: string,
): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  for (let form = 0; form < forms; form += 1) {
    const queued = find(kept.read(), requestId);
    if (queued?.standing.kind !== 'waiting') return outcome;
    if (!kept.take((journal) => send(journal, requestId))) return outcome;
    const became = await line.send(queued.purchase);
    const at = line.now();
    kept.change((journal) => settle(journal, requestId, { outcome: became, at }));
    outcome = became;
    if (find(kept.read(), requestId)?.purchase.ticket === queued.purchase.ticket) return outcome;
  }
  return outcome;
}

/** Hands in everything that waits, one after the other, until the network is gone again. */
export async function replay(kept: KeptJournal, line: ShopLine): Promise<void> {
  kept.change((journal) => passTime(journal, line.now()));
  for (const { purchase } of waiting(kept.read())) {
    const outcome = await handIn(kept, line, purchase.requestId);
    if (outcome?.kind === 'unanswered') return;
  }
}
