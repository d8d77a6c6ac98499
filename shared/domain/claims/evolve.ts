import type { ClaimEvent } from './messages';
import type { Claims } from './model';
import { timesClaimed, timesClaimedOn } from './queries';

export const evolve = (claims: Claims, { claim, on }: ClaimEvent): Claims => ({
  ...claims,
  [claim]: {
    times: timesClaimed(claims, claim) + 1,
    on,
    timesThatDay: timesClaimedOn(claims, claim, on) + 1,
  },
});
