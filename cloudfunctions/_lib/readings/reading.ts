import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Member } from '../../../shared/domain/members';
import { add, change, command as _, get } from '../cloudbase/documents';
import { now } from '../clock';
import { membersWhere } from '../members/find-member';

/** So many by name. */
export type Tallies = Readonly<Record<string, number>>;

/**
 * A reading (盘点): all members counted once, a page after the other in the order of their numbers, over as
 * many calls as it takes. What was counted is kept, so a day is read once.
 */
export type Reading = Readonly<{
  _id: string;
  /** Up to which member it has come. */
  after: string;
  seen: number;
  done: boolean;
  tallies: Tallies;
  /** When its last page was read. */
  at: Instant;
}>;

const [PAGE, PAGES, PATIENCE] = [500, 40, 8_000];

/** What a state begins from, so that an older one is complete. */
const begunFrom = ['id', 'no', 'source', 'enrolledOn', 'tier'] as const;

/** What each member adds to, by name, and all that is looked at for it. */
type Counting<Part extends keyof Member> = Readonly<{
  reads: readonly Part[];
  counts: (member: Pick<Member, Part>) => readonly string[];
}>;

export const readingOf = (id: string): Promise<Reading | null> => get<Reading>('readings', id);

/** Goes on with a reading as far as time allows; two at once count nobody twice. */
export async function readOn<Part extends keyof Member>(
  id: string,
  counting: Counting<Part>,
): Promise<Reading> {
  const stopAt = now() + PATIENCE;
  let reading = (await readingOf(id)) ?? (await begun(id));
  for (let page = 0; page < PAGES && !reading.done && now() < stopAt; page += 1) {
    const next = await withPage(reading, counting);
    const { _id, ...fields } = next;
    const came = await change(
      'readings',
      { _id, after: reading.after, done: false },
      { ...fields, tallies: _.set(next.tallies) },
    );
    reading = came ? next : ((await readingOf(id)) ?? next);
  }
  return reading;
}

async function begun(_id: string): Promise<Reading> {
  const fresh = { _id, after: '', seen: 0, done: false, tallies: {}, at: now() };
  await add('readings', fresh);
  return (await readingOf(_id)) ?? fresh;
}

async function withPage<Part extends keyof Member>(
  reading: Reading,
  { reads, counts }: Counting<Part>,
): Promise<Reading> {
  const parts = [...begunFrom, ...reads].map((part) => [`state.${part}`, true] as const);
  const members = await membersWhere(
    { no: _.gt(reading.after) },
    { order: ['no', 'asc'], limit: PAGE, project: { no: true, ...Object.fromEntries(parts) } },
  );
  const tallies = { ...reading.tallies };
  for (const name of members.flatMap(({ state }) => counts(state))) {
    tallies[name] = (tallies[name] ?? 0) + 1;
  }
  return {
    _id: reading._id,
    after: members.at(-1)?.no ?? reading.after,
    seen: reading.seen + members.length,
    done: members.length < PAGE,
    tallies,
    at: now(),
  };
}

/** The tallies under a name, by what follows it. */
export const under = (tallies: Tallies, name: string): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(tallies)
      .filter(([key]) => key.startsWith(`${name}:`))
      .map(([key, members]) => [key.slice(name.length + 1), members]),
  );
