import { claimReceipt as claiming } from '@shared/contract/member/claim-receipt';
import { invite as inviting } from '@shared/contract/member/invite';
import { recap as lookingBack } from '@shared/contract/member/recap';
import { stores as asking } from '@shared/contract/member/stores';
import type { OutputOf } from '@shared/contract/contract';
import { line } from '@/api';
import type { Answer } from '@/api/answer';
import { means, member } from '@/store';
import { createAnswer } from '@/store/answer';
import type { Receipt } from '../receipt';

export type Recap = OutputOf<typeof lookingBack>;
export type Invite = OutputOf<typeof inviting>;
export type Stores = OutputOf<typeof asking>;
export type Claimed = OutputOf<typeof claiming>;

export const recap = createAnswer(means, lookingBack);
export const invite = createAnswer(means, inviting);
export const stores = createAnswer(means, asking);

/** Claims a receipt; the card is asked for anew, for the points on it. */
export async function claimReceipt(given: Receipt): Promise<Answer<typeof claiming>> {
  const answer = await line.send('member', claiming, { given });
  if (answer.ok) await member.refresh();
  return answer;
}
