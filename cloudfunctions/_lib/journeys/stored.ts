import type { Day } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Journey, JourneyState, JourneyTerms } from '../../../shared/domain/journeys';
import { find, findOne, get } from '../cloudbase/documents';

/** How a journey stands: one document for each. */
export type StoredJourney = Readonly<{
  _id: string;
  state: JourneyState;
  /** The version by which members enter while it is live. */
  live: number | null;
  /** How far the look for those who enter by rule has come: all of that day, when there is no `after`. */
  looked?: Readonly<{ on: Day; after: string | null }>;
}>;

/** A version as it was saved; it never changes. */
export type StoredVersion = Readonly<{
  _id: string;
  journey: string;
  version: number;
  terms: JourneyTerms;
  savedAt: Instant;
  savedBy: string;
}>;

const MOST = 200;

export const versionDoc = (journey: string, version: number): string => `${journey}:${version}`;

export const allJourneys = (): Promise<readonly StoredJourney[]> =>
  find<StoredJourney>('journeys', {}, { order: ['_id', 'asc'], limit: MOST });

export const storedJourney = (journey: string): Promise<StoredJourney | null> =>
  get<StoredJourney>('journeys', journey);

/** The version saved last, or null. */
export const latestVersion = async (journey: string): Promise<StoredVersion | null> =>
  (
    await find<StoredVersion>(
      'journeyVersions',
      { journey },
      { order: ['version', 'desc'], limit: 1 },
    )
  )[0] ?? null;

export const storedVersion = (journey: string, version: number): Promise<StoredVersion | null> =>
  findOne<StoredVersion>('journeyVersions', { journey, version });

const known = new Map<string, Journey>();

/** A version of a journey; a warm instance reads each but once. */
export async function journeyAt(id: string, version: number): Promise<Journey | null> {
  const key = versionDoc(id, version);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const stored = await storedVersion(id, version);
  if (stored === null) return null;
  const journey: Journey = { ...stored.terms, id, version };
  if (known.size >= MOST) known.clear();
  known.set(key, journey);
  return journey;
}
