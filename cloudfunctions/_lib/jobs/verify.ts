import type { Instant } from '../../../shared/domain/kernel/instant';
import { foldMember } from '../../../shared/domain/members';
import { command as _, find } from '../cloudbase/documents';
import { canonical } from '../canonical';
import { newId } from '../ids';
import { beginning, continues, netBalance } from '../members/entry';
import { memberOfId, membersWhere } from '../members/find-member';
import { copiedLedger, withWaiting } from '../members/ledger';
import type { Entry, StoredMember } from '../members/stored';
import { type Anomaly, settle, writeDown } from './anomalies';

const SAMPLE = 20;
/** The most documents one reading brings. */
const READING = 1000;

/**
 * Checks a random sample of members, and those of whom something is open, against their ledger: the chain
 * is whole, the state is the fold of the events, the last entry says the balance. What is wrong is
 * written down, what is right again is open no more; the count is returned.
 */
export async function verifySample(
  at: Instant,
  open: readonly Anomaly[],
): Promise<Readonly<{ checked: number; wrong: number }>> {
  const sample = await withOpen(await drawSample(), open);
  const together = await ledgersOf(sample);
  const verdicts = await Promise.all(sample.map((member) => wrongWith(member, together)));
  const anomalies = sample.flatMap(({ _id, seq }, i) => {
    const what = verdicts[i] ?? null;
    return what === null ? [] : [{ at, what, memberId: _id, seq }];
  });
  await writeDown(anomalies);
  const right = new Set(sample.filter((_, i) => verdicts[i] === null).map(({ _id }) => _id));
  const again = open.filter(({ memberId }) => memberId !== undefined && right.has(memberId));
  await settle(again, { at, by: 'nightly' });
  return { checked: sample.length, wrong: anomalies.length };
}

/** And as many again of whom something is open. */
async function withOpen(
  sample: readonly StoredMember[],
  open: readonly Anomaly[],
): Promise<readonly StoredMember[]> {
  const known = new Set(sample.map(({ _id }) => _id));
  const ids = [...new Set(open.flatMap(({ memberId }) => memberId ?? []))].filter(
    (id) => !known.has(id),
  );
  if (ids.length === 0) return sample;
  const more = await membersWhere({ _id: _.in(ids.slice(0, SAMPLE)) }, { limit: SAMPLE });
  return [...sample, ...more];
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
  if (foundWrong(member, copied ?? (await copiedLedger(member))) === null) return null;
  const latest = await memberOfId(member._id);
  return latest === null ? 'member-is-gone' : foundWrong(latest, await copiedLedger(latest));
}

function foundWrong(member: StoredMember, copied: readonly Entry[]): string | null {
  const entries = withWaiting(copied, member);
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
