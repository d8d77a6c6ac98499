import { balance } from '../../../shared/domain/points';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, type MemberRefusal, growthHeld } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import type { Actor } from '../door/actor';
import { type Request, execute } from '../members/execute';
import { forgotten } from '../members/ledger';
import type { StoredMember } from '../members/stored';

export type Adjustment = Readonly<{ points: number; growth: number; reason: string }>;

type Done = Readonly<{ state: 'done'; approval: null; balance: number; growth: number }>;
type AdjustRefusal =
  MemberRefusal | Readonly<{ code: 'busy' }> | Readonly<{ code: 'request-id-reused' }>;

type Circumstances = Readonly<{
  programme: Programme;
  actor: Actor;
  request: Request;
  at: Instant;
}>;

/**
 * Corrects a member's points or growth, with who did it and why. No order or day number would stop a
 * second time, so a request that the member has forgotten is looked for in the ledger.
 */
export async function adjustMember(
  member: StoredMember,
  adjustment: Adjustment,
  { programme, actor, request, at }: Circumstances,
): Promise<Result<Done, AdjustRefusal>> {
  if (await forgotten(member, request)) return refuse({ code: 'request-id-reused' });
  return execute(member, {
    programme,
    act: { at, action: 'adjust', actor },
    request,
    command: { kind: 'adjust', ...adjustment, at },
    answer: (effect) => adjustedTo(programme, effect.member, at),
  });
}

/** The answer of an adjustment that took effect. */
export const adjustedTo = (programme: Programme, member: Member, at: Instant): Done => ({
  state: 'done',
  approval: null,
  balance: balance(member.points, at),
  growth: growthHeld(programme, member, at),
});

/** The answer while a second person has yet to approve. */
export const awaitingApproval = (approval: string) =>
  accept({ state: 'awaiting-approval' as const, approval, balance: null, growth: null });
