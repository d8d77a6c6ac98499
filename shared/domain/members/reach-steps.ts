import { type ReachEvent, evolveReach } from '../reach';
import type { Member } from './model';

const step = (member: Member, event: ReachEvent): Member => ({
  ...member,
  reach: evolveReach(member.reach, event),
});

/** How the events of reaching a member change the member. */
export const reachSteps: { readonly [K in ReachEvent['kind']]: typeof step } = {
  'consent-set': step,
  'grant-answered': step,
  'grant-switched': step,
  'grant-corrected': step,
  'message-reserved': step,
  'offer-passed-over': step,
  'message-postponed': step,
  'message-dropped': step,
  'message-taken': step,
  'message-settled': step,
  'inbox-read': step,
};
