import type { Asked } from '../door/define-action';
import { ownMembership } from '../door/shopper';
import type { StoredMember } from '../members/stored';
import { justSoldOut } from './outlook';

/**
 * The caller's own membership; or `gone` at once, without any reading, for a first try when nothing was
 * left a moment ago. A later try is always looked up: it may have been granted, and its answer lost.
 */
export const membershipUnlessGone = async (
  asked: Asked<unknown>,
  item: string,
): Promise<StoredMember | 'gone' | null> =>
  asked.firstTry && justSoldOut(item, asked.at) ? 'gone' : ownMembership(asked);
