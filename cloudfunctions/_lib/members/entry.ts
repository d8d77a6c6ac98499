import type { Instant } from '../../../shared/domain/kernel/instant';
import { spendingMoved } from '../../../shared/domain/lifetime-value';
import type { Member, MemberEvent } from '../../../shared/domain/members';
import { moved, noDays } from '../../../shared/domain/presence';
import { balance } from '../../../shared/domain/points';
import { canonical } from '../canonical';
import type { Actor } from '../door/actor';
import { digest } from '../ids';
import type { Entry } from './stored';

export type Act = Readonly<{
  at: Instant;
  action: string;
  requestId: string | null;
  actor: Actor;
  version: number;
}>;

/** Redeemable points less debt: what every entry says the balance became. */
export const netBalance = ({ points }: Member, at: Instant): number =>
  balance(points, at) - points.debt;

type Change = Readonly<{
  before: Member | null;
  member: Member;
  events: readonly MemberEvent[];
}>;

/** The next entry of a member's chain. */
export function nextEntry(
  last: Readonly<{ seq: number; hash: string }>,
  act: Act,
  { before, member, events }: Change,
): Entry {
  const seq = last.seq + 1;
  const days = moved(before?.presence.days ?? noDays, member.presence.days);
  const spending = spendingMoved(before?.spending ?? null, member.spending);
  const content = {
    _id: `${member.id}:${seq}`,
    memberId: member.id,
    seq,
    ...act,
    events,
    ...(days === null ? {} : { days }),
    ...(spending === null ? {} : { spending }),
    balanceAfter: netBalance(member, act.at),
    prevHash: last.hash,
  };
  return { ...content, hash: digest(canonical(content)) };
}

/** Whether an entry is what its hash says and follows the one before. */
export function continues(previous: Pick<Entry, 'seq' | 'hash'>, entry: Entry): boolean {
  const { hash, ...content } = entry;
  return (
    entry.seq === previous.seq + 1
    && entry.prevHash === previous.hash
    && digest(canonical(content)) === hash
  );
}

/** What the first entry of a member follows. */
export const beginning = { seq: 0, hash: '' } as const;
