export { checkJourney } from './check';
export { explainJourney } from './explain';
export { firstMonths } from './default';
export type { Journey, JourneyState, JourneyTerms } from './model';
export { entering, stepping } from './plan';
