import type { Instant } from '../kernel/instant';
import type { FollowUpEvent, SettleFollowUp } from './messages';
import type { FollowUp, FollowUps } from './model';

/** Follow-ups for one member at once, so that a member's document stays small. */
const MOST = 12;

/** Asks for it, once for its id; null when there is more to do for this member already than anybody will. */
export function open(
  { open: asked }: FollowUps,
  followUp: FollowUp,
): readonly FollowUpEvent[] | null {
  if (asked.some(({ id }) => id === followUp.id)) return [];
  return asked.length >= MOST ? null : [{ kind: 'follow-up-opened', followUp }];
}

/** Writes down what came of one; null when there is none of that name. Taken on already, it stays so. */
export function settle(
  { open: asked }: FollowUps,
  { followUp: id, outcome, because, by, at }: Omit<SettleFollowUp, 'kind'>,
): readonly FollowUpEvent[] | null {
  if (!asked.some((one) => one.id === id)) return null;
  return [{ kind: 'follow-up-settled', followUp: id, outcome, because, by, at }];
}

/** When the next of them is over, or null. */
export const followUpsEndAt = ({ open: asked }: FollowUps): Instant | null =>
  asked.length === 0 ? null : Math.min(...asked.map(({ endsAt }) => endsAt));

/** Those that nobody did in time. */
export const lapse = ({ open: asked }: FollowUps, at: Instant): readonly FollowUpEvent[] =>
  asked
    .filter(({ endsAt }) => endsAt <= at)
    .map(({ id }) => ({ kind: 'follow-up-lapsed', followUp: id, at }));

export function evolve({ open: asked, contact }: FollowUps, event: FollowUpEvent): FollowUps {
  if (event.kind === 'follow-up-opened') return { open: [...asked, event.followUp], contact };
  const others = asked.filter(({ id }) => id !== event.followUp);
  if (event.kind === 'follow-up-lapsed') return { open: others, contact };
  const { outcome, by } = event;
  if (outcome !== 'confirmed') return { open: others, contact: outcome === 'done' ? by : contact };
  const taken = asked.map((one) =>
    one.id === event.followUp ? { ...one, state: 'confirmed' as const } : one,
  );
  return { open: taken, contact: by };
}
