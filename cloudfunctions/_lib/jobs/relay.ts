import type { Journey } from '../../../shared/domain/journeys';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { command as _ } from '../cloudbase/documents';
import { workOnCampaigns } from '../campaigns/due';
import { now } from '../clock';
import { allJourneys } from '../journeys/stored';
import { copyDraws } from '../lotteries/draws';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { settlePieces } from '../stock/settle-pieces';
import { type Left, openBatch, settleBatch } from './batches';
import { enterByRule, enterEnrolled, liveJourneys } from './enter-journeys';
import { type Lease, endLease, takeLease } from './lease';
import { copyEntries, markOrders } from './relay-member';
import { remindPickUps } from './remind-pick-ups';
import { sendMessages } from './send-messages';
import { stepJourneys } from './step-journeys';
import { spreadStock } from './spread-stock';
import { tellInviters } from './tell-inviters';
import { sweepOrders } from './sweep-orders';
import { sweepStock } from './sweep-stock';

const PAGE = 50;

type Relayed = Readonly<{
  members: number;
  entries: number;
  swept: number;
  holds: number;
  entered: number;
  steps: number;
  sent: number;
  campaigns: number;
}>;

/** Carries what members' documents say to all that is worked out from it. Null while another does. */
export async function relay(): Promise<Relayed | null> {
  const lease = await takeLease<Left>('relay', now());
  if (lease === null) return null;
  const { batch: last } = lease.left;
  if (last !== undefined && last.n !== lease.left.settled) await settleBatch(last);
  await spreadStock(lease, now());
  const journeys = await allJourneys();
  const live = await liveJourneys(journeys);
  const carried = await carry(lease, last?.n ?? 0, live);
  const swept = await sweepOrders(now());
  const { members, entries, drained } = carried;
  const holds = await sweepStock(now(), drained);
  const entered = await enterByRule(journeys, live, lease.stopAt);
  const steps = await stepJourneys(journeys, lease.stopAt);
  const sent = await sendMessages(lease.stopAt);
  // What waits to be sent goes first, so that campaigns do not run ahead of it.
  const campaigns = await workOnCampaigns(lease.stopAt);
  const done = { members, entries, swept, holds, entered, steps, sent, campaigns };
  await endLease(lease, { at: now(), done, left: { settled: carried.last } });
  return done;
}

type Carried = Readonly<{
  members: number;
  entries: number;
  last: number;
  /** Nobody waits any more. */
  drained: boolean;
}>;

/** Page after page of waiting members, each in a batch of its own, after batch `last`. */
async function carry(lease: Lease, last: number, live: readonly Journey[]): Promise<Carried> {
  let carried: Carried = { members: 0, entries: 0, last, drained: false };
  while (now() < lease.stopAt) {
    const found = await waiting();
    if (found.length === 0) return { ...carried, drained: true };
    const told = await Promise.all(found.map((member) => tell(member, live)));
    const page = found.filter((_, i) => told[i]);
    if (page.length === 0) break;
    await copyEntries(page.flatMap(({ outbox }) => outbox));
    await copyDraws(page.flatMap(({ outbox }) => outbox));
    await Promise.all(page.map(markOrders));
    await settlePieces(page, now());
    await Promise.all(page.map(remindPickUps));
    const batch = await openBatch(lease, carried.last + 1, page);
    if (batch === null) break;
    await settleBatch(batch);
    carried = {
      members: carried.members + page.length,
      entries: carried.entries + sumOf(page, ({ outbox }) => outbox.length),
      last: batch.n,
      drained: page.length === found.length && found.length < PAGE,
    };
    if (found.length < PAGE) break;
  }
  return carried;
}

/** What a member's outbox tells others, and the journeys; false when it has to be told again. */
const tell = async (member: StoredMember, live: readonly Journey[]): Promise<boolean> =>
  (await tellInviters(member)) && enterEnrolled(live, member);

/** Members whose outbox holds something, the longest waiting first. */
const waiting = (): Promise<readonly StoredMember[]> =>
  membersWhere({ pendingSince: _.gt(0) }, { order: ['pendingSince', 'asc'], limit: PAGE });
