import {
  type Programme,
  type ProgrammeTerms,
  inForce,
  nextVersion,
  teaHouse,
  withSeeds,
} from '../../../shared/domain/programme';
import { assert } from '../../../shared/domain/kernel/assert';
import { type Instant, MINUTE } from '../../../shared/domain/kernel/instant';
import { add, find } from '../cloudbase/documents';
import { hasMasterKeys } from '../code-keys';
import { commit } from '../lotteries/seeds';
import { report } from '../report';

/** A warm instance reads the versions again after this long. */
const freshFor = MINUTE;

/** A version starts at least this long after it is published, so that every instance knows it by then. */
export const noticeBeforeStart = 2 * MINUTE;

type Stored = Omit<Programme, 'seeds'> & Readonly<{ _id: string; seeds?: Programme['seeds'] }>;
/** What a call reads at several places at once, it reads once. */
let reading: Promise<readonly Programme[]> | null = null;
let kept: Readonly<{ versions: readonly Programme[]; at: Instant }> | null = null;

/** All published versions, newest first; at most a minute old. */
export async function versions(at: Instant): Promise<readonly Programme[]> {
  if (kept !== null && at >= kept.at && at - kept.at < freshFor) return kept.versions;
  reading ??= readVersions(at).finally(() => {
    reading = null;
  });
  return reading;
}

/** A version that was stored before a capability was there has the default's. */
const complete = (stored: Stored): Programme => ({
  ...teaHouse,
  ...stored,
  limits: { ...teaHouse.limits, ...stored.limits },
  seeds: stored.seeds ?? [],
});

/** The default; without lotteries where there are no master keys to promise a seed by. */
function firstTerms(): ProgrammeTerms {
  if (hasMasterKeys()) return teaHouse;
  report('programme', new Error('HUITOU_MASTER_KEYS is not set: version 1 has no lotteries'));
  return { ...teaHouse, lotteries: [] };
}

/** All published versions as they are now. The first reader of an empty shop publishes the default. */
export async function readVersions(at: Instant): Promise<readonly Programme[]> {
  const found = await find<Stored>('programme', {}, { order: ['version', 'desc'], limit: 100 });
  if (found.length === 0) {
    await publish(nextVersion(undefined, firstTerms(), 0));
    return readVersions(at);
  }
  const read = found.map(complete);
  kept = { versions: read, at };
  return read;
}

/** Stores a version once; false when that number is published already. */
export async function publish(programme: Programme): Promise<boolean> {
  kept = null;
  const stored = await add('programme', {
    _id: `v${programme.version}`,
    ...withSeeds(programme, commit),
  });
  return stored === 'added';
}

/** The version in force now. */
export async function programmeAt(at: Instant): Promise<Programme> {
  const programme = inForce(await versions(at), at);
  assert(programme !== undefined, 'a programme is in force');
  return programme;
}
