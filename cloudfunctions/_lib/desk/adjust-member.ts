import { balance } from '../../../shared/domain/points';
import { type Result, accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { MemberRefusal } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import type { Actor } from '../door/actor';
import { type Request, execute } from '../members/execute';
import type { StoredMember } from '../members/stored';

export type Adjustment = Readonly<{ points: number; growth: number; reason: string }>;

type Done = Readonly<{ state: 'done'; approval: null; balance: number; growth: number }>;
type AdjustRefusal =
  MemberRefusal | Readonly<{ code: 'busy' }> | Readonly<{ code: 'request-id-reused' }>;

/** Corrects a member's points or growth, with who did it and why. */
export const adjustMember = (
  member: StoredMember,
  adjustment: Adjustment,
  by: Readonly<{ programme: Programme; actor: Actor; request: Request | null; at: Instant }>,
): Promise<Result<Done, AdjustRefusal>> =>
  execute(member, {
    programme: by.programme,
    act: { at: by.at, action: 'adjust', actor: by.actor },
    request: by.request,
    command: { kind: 'adjust', ...adjustment, at: by.at },
    answer: (effect) => ({
      state: 'done' as const,
      approval: null,
      balance: balance(effect.member.points, by.at),
      growth: sumOf(effect.member.growth, (day) => day.growth),
    }),
  });

/** The answer while a second person has yet to approve. */
export const awaitingApproval = (approval: string) =>
  accept({ state: 'awaiting-approval' as const, approval, balance: null, growth: null });
