import { complianceOf, ofJourney } from '../../../shared/domain/compliance';
import { type JourneyTerms, checkJourney } from '../../../shared/domain/journeys';
import type { Programme } from '../../../shared/domain/programme';
import { knownTo } from '../segments/known';

/** What is wrong with a journey in itself, or against rules that no shop sets; or null. */
export async function whyNotLive(terms: JourneyTerms, programme: Programme) {
  const known = await knownTo(programme);
  const problems = checkJourney(terms, { terms: programme, known });
  if (problems.length > 0) return { code: 'journey-problems' as const, problems };
  const against = complianceOf(ofJourney(terms, programme.reach));
  return against.length > 0 ? { code: 'compliance-problems' as const, problems: against } : null;
}
