export {
  enter as enterJourney,
  metBy,
  pause as pausePassage,
  resume as resumePassage,
  taken,
  toTake,
} from './decide';
export { evolve as evolvePassages } from './evolve';
export type {
  EnteredBy,
  PassageCommand,
  PassageEvent,
  PassageRefusal,
  StepOutcome,
  TakeStep,
  Verdict,
} from './messages';
export {
  type Act,
  type Ahead,
  type Passage,
  type Passages,
  type PastPassage,
  noPassages,
  reasonsByHand,
} from './model';
export { dueSteps, hasEntered, heldIn, passageIn, stepsDueAt } from './queries';
