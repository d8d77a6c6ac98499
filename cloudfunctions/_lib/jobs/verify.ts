import type { Instant } from '../../../shared/domain/kernel/instant';
import { foldMember } from '../../../shared/domain/members';
import { add, command as _, find } from '../cloudbase/documents';
import { canonical } from '../canonical';
import { newId } from '../ids';
import { beginning, continues, netBalance } from '../members/entry';
import { memberOfId } from '../members/find-member';
import type { Entry, StoredMember } from '../members/stored';

const SAMPLE = 20;
const PAGE = 500;

/**
 * Checks a random sample of members against their ledger: the chain is whole, the state is the fold of
 * the events, the last entry says the balance. What is wrong is written down; the count is returned.
 */
export async function verifySample(
  at: Instant,
): Promise<Readonly<{ checked: number; wrong: number }>> {
  const sample = await drawSample();
  const verdicts = await Promise.all(sample.map(wrongWith));
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
  const first = await find<StoredMember>(
    'members',
    { _id: _.gte(start) },
    { order, limit: SAMPLE },
  );
  const limit = SAMPLE - first.length;
  if (limit === 0) return first;
  const again = await find<StoredMember>('members', { _id: _.lt(start) }, { order, limit });
  return [...first, ...again];
}

/** A member who was written to meanwhile is looked at once more. */
async function wrongWith(member: StoredMember): Promise<string | null> {
  if ((await foundWrong(member)) === null) return null;
  const latest = await memberOfId(member._id);
  return latest === null ? 'member-is-gone' : foundWrong(latest);
}

async function foundWrong(member: StoredMember): Promise<string | null> {
  const entries = await wholeLedger(member);
  const broken = entries.findIndex((entry, i) => !continues(entries[i - 1] ?? beginning, entry));
  if (broken >= 0) return `chain-broken-at-${broken + 1}`;
  const last = entries.at(-1);
  if (last?.seq !== member.seq || last.hash !== member.hash) return 'ledger-ends-elsewhere';
  const folded = foldMember(entries.flatMap(({ events }) => events));
  if (canonical(folded) !== canonical(member.state)) return 'state-is-not-the-fold';
  return netBalance(member.state, last.at) === last.balanceAfter ? null : 'balance-differs';
}

/** Every entry from the first, copied and waiting, in order. */
async function wholeLedger({ _id, outbox }: StoredMember): Promise<readonly Entry[]> {
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
  const copied = entries.at(-1)?.seq ?? 0;
  return [...entries, ...outbox.filter(({ seq }) => seq > copied)];
}
