import type { Instant } from '../../../shared/domain/kernel/instant';
import { foldMember } from '../../../shared/domain/members';
import { add, command as _, find } from '../cloudbase/documents';
import { canonical } from '../canonical';
import { newId } from '../ids';
import { beginning, continues, netBalance } from '../members/entry';
import { memberOfId, membersWhere } from '../members/find-member';
import type { Entry, StoredMember } from '../members/stored';

const SAMPLE = 20;
const PAGE = 500;
/** The most documents one reading brings. */
const READING = 1000;

/**
 * Checks a random sample of members against their ledger: the chain is whole, the state is the fold of
 * the events, the last entry says the balance. What is wrong is written down; the count is returned.
 */
export async function verifySample(
  at: Instant,
): Promise<Readonly<{ checked: number; wrong: number }>> {
  const sample = await drawSample();
  const together = await ledgersOf(sample);
  const verdicts = await Promise.all(sample.map((member) => wrongWith(member, together)));
  const anomalies = sample.flatMap(({ _id, seq }, i) => {
    const what = verdicts[i] ?? null;
    return what === null ? [] : [{ _id: newId(), at, what, memberId: _id, seq }];
  });
  for (const anomaly of anomalies) await add('anomalies', anomaly);
  return { checked: sample.length, wrong: anomalies.length };
}

/** Members from a random one on, and from the first again: everybody's turn is equally likely. */
async function drawSample(): Promise<readonly StoredMember[]> {
  const start = newId();
  const order = ['_id', 'asc'] as const;
  const first = await membersWhere({ _id: _.gte(start) }, { order, limit: SAMPLE });
  const limit = SAMPLE - first.length;
  if (limit === 0) return first;
  const again = await membersWhere({ _id: _.lt(start) }, { order, limit });
  return [...first, ...again];
}

/** A member who was written to meanwhile is looked at once more. */
async function wrongWith(
  member: StoredMember,
  together: readonly Entry[] | null,
): Promise<string | null> {
  const copied = together?.filter(({ memberId }) => memberId === member._id);
  if (foundWrong(member, copied ?? (await ledgerOf(member))) === null) return null;
  const latest = await memberOfId(member._id);
  return latest === null ? 'member-is-gone' : foundWrong(latest, await ledgerOf(latest));
}

function foundWrong(member: StoredMember, copied: readonly Entry[]): string | null {
  const entries = [...copied, ...waitingAfter(copied.at(-1)?.seq ?? 0, member)];
  const broken = entries.findIndex((entry, i) => !continues(entries[i - 1] ?? beginning, entry));
  if (broken >= 0) return `chain-broken-at-${broken + 1}`;
  const last = entries.at(-1);
  if (last === undefined || !endsWith(member, last)) return 'ledger-ends-elsewhere';
  const folded = foldMember(entries.flatMap(({ events }) => events));
  if (canonical(folded) !== canonical(member.state)) return 'state-is-not-the-fold';
  return netBalance(member.state, last.at) === last.balanceAfter ? null : 'balance-differs';
}

const endsWith = ({ seq, hash }: StoredMember, last: Entry): boolean =>
  last.seq === seq && last.hash === hash;

/** The entries of all of them in one reading, or null when they are too many for one. */
async function ledgersOf(sample: readonly StoredMember[]): Promise<readonly Entry[] | null> {
  const memberId = _.in(sample.map(({ _id }) => _id));
  const entries = await find<Entry>('entries', { memberId }, { limit: READING });
  return entries.length === READING ? null : [...entries].sort((a, b) => a.seq - b.seq);
}

/** Every copied entry of a member, in order. */
async function ledgerOf({ _id }: StoredMember): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let full = true; full;) {
    const after = entries.at(-1)?.seq ?? 0;
    const page = await find<Entry>(
      'entries',
      { memberId: _id, seq: _.gt(after) },
      { order: ['seq', 'asc'], limit: PAGE },
    );
    entries.push(...page);
    full = page.length === PAGE;
  }
  return entries;
}

/** What waits in the outbox after the last entry that was copied. */
const waitingAfter = (copied: number, { outbox }: StoredMember): readonly Entry[] =>
  outbox.filter(({ seq }) => seq > copied);
