import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Rule } from '../../../shared/domain/segments';
import { find, get } from '../cloudbase/documents';

/** A segment as it was saved last. */
export type StoredSegment = Readonly<{
  _id: string;
  name: string;
  rule: Rule;
  savedAt: Instant;
  savedBy: string;
}>;

const MOST = 1000;

export const segmentOf = (id: string): Promise<StoredSegment | null> =>
  get<StoredSegment>('segments', id);

export const allSegments = (): Promise<readonly StoredSegment[]> =>
  find<StoredSegment>('segments', {}, { order: ['_id', 'asc'], limit: MOST });
