import { type Day, dayOf } from '../kernel/day';
import { type Result, accept, refuse } from '../kernel/result';
import { sumOf } from '../kernel/sum';
import type { GrowthEvent } from '../growth';
import { decidePoints } from '../points';
import type { Programme } from '../programme';
import { earnPoints } from './earn';
import type { Adjust, MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** A correction by a person with a reason (人工调整), of points, growth or both, up or down. */
export function adjust(programme: Programme, member: Member, command: Adjust): Decision {
  const { points, growth, at } = command;
  if (points === 0 && growth === 0) return refuse({ code: 'nothing-to-adjust' });
  const moved = adjustPoints(programme, member, command);
  if (!moved.ok) return moved;
  const grown = adjustGrowth(member, { growth, reason: command.reason, today: dayOf(at) });
  return grown.ok ? accept([...moved.value, ...grown.value]) : grown;
}

function adjustPoints(programme: Programme, member: Member, { points, reason, at }: Adjust) {
  const cause = { kind: 'adjustment', reason } as const;
  return points < 0
    ? decidePoints({ kind: 'redeem-points', points: -points, cause }, member.points)
    : earnPoints(programme, member, { points, cause, at });
}

function adjustGrowth(
  member: Member,
  { growth, reason, today }: Readonly<{ growth: number; reason: string; today: Day }>,
): Result<readonly GrowthEvent[], MemberRefusal> {
  const cause = { kind: 'adjustment', reason } as const;
  if (growth === 0) return accept([]);
  if (growth > 0) return accept([{ kind: 'growth-earned', on: today, growth, cause }]);
  const held = sumOf(member.growth, (day) => day.growth);
  if (held < -growth) return refuse({ code: 'insufficient-growth', short: -growth - held });
  let left = -growth;
  // The newest growth goes first, so what is left leaves the window when it would have anyway.
  return accept(
    [...member.growth].reverse().flatMap((day) => {
      const taken = Math.min(left, day.growth);
      left -= taken;
      return taken === 0
        ? []
        : [{ kind: 'growth-reversed' as const, on: day.on, growth: taken, cause }];
    }),
  );
}
