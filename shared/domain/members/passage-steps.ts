import { type FollowUpEvent, evolveFollowUps } from '../follow-ups';
import { type PassageEvent, evolvePassages } from '../passages';
import type { Member } from './model';

const passages = (member: Member, event: PassageEvent): Member => ({
  ...member,
  passages: evolvePassages(member.passages, event),
});

const followUps = (member: Member, event: FollowUpEvent): Member => ({
  ...member,
  followUps: evolveFollowUps(member.followUps, event),
});

/** How the events of journeys and follow-ups change the member. */
export const passageSteps: {
  readonly [K in PassageEvent['kind']]: typeof passages;
} & { readonly [K in FollowUpEvent['kind']]: typeof followUps } = {
  'journey-entered': passages,
  'journey-step-taken': passages,
  'journey-left': passages,
  'journey-wait-met': passages,
  'journey-paused': passages,
  'journey-resumed': passages,
  'follow-up-opened': followUps,
  'follow-up-settled': followUps,
  'follow-up-lapsed': followUps,
};
