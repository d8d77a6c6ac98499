export {
  evolve as evolveFollowUps,
  followUpsEndAt,
  lapse as lapseFollowUps,
  open as openFollowUp,
  settle as settleFollowUp,
} from './follow-ups';
export type { FollowUpEvent, FollowUpRefusal, SettleFollowUp } from './messages';
export { type FollowUp, type FollowUps, noFollowUps, obstacles } from './model';
