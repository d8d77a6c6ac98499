import type { FollowUpEvent, FollowUpRefusal, SettleFollowUp } from '../follow-ups';
import type { PassageCommand, PassageEvent, PassageRefusal } from '../passages';

/** What is asked, happens and is refused on the way through journeys, and where staff follow up. */
export type JourneyCommand = PassageCommand | SettleFollowUp;
export type JourneyEvent = PassageEvent | FollowUpEvent;
export type JourneyRefusal = PassageRefusal | FollowUpRefusal;
