import type { Day } from '../kernel/day';
import type { Standing } from '../tiers';

/** The event that begins a member. */
export type MemberEnrolled = Readonly<{
  kind: 'member-enrolled';
  id: string;
  no: string;
  on: Day;
  source: string | null;
  /** Who invited this member: a member by then; left out in entries from before there were invitations. */
  inviter?: string | null;
  standing: Standing;
  tierRulesVersion: number;
  /** Anniversaries that had passed when a member came from elsewhere; left out, none. */
  years?: number;
}>;
