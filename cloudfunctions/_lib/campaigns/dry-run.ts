import {
  type Arm,
  type Stop,
  type Tally,
  alsoIn,
  noTally,
  toldBy,
} from '../../../shared/domain/campaigns';
import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { now } from '../clock';
import { type Position, pageFrom, start } from './places';
import { type Sieve, type Sifted, sift } from './sift';

const PAGE = 500;
const project = { no: true, openid: true, phone: true, state: true };

/** How far a dry run has come, and what it counted. */
export type DryRun = Position
  & Tally
  & Readonly<{
    /** Of those who would join, how many are in each other campaign whose window is open. */
    alsoIn: Readonly<Record<string, number>>;
  }>;

export const begun: DryRun = { ...start, ...noTally, alsoIn: {} };

type Listed = Readonly<{ memberNo: string; arm: Arm }>;
export type DryRan = Readonly<{
  dryRun: DryRun;
  members: readonly Listed[];
  /** Why it would take nobody else in. */
  stop: Stop | null;
  over: boolean;
}>;

type Asked = Readonly<{ from: DryRun; list: number; stopAt: Instant }>;

/** Looks at members as a run would, page after page, and writes nothing. */
export async function dryRun(sieve: Sieve, { from, list, stopAt }: Asked): Promise<DryRan> {
  let ran: DryRan = { dryRun: from, members: [], stop: null, over: false };
  for (let first = true; !ran.over && (first || now() < stopAt); first = false) {
    const limit = list === 0 ? PAGE : Math.min(PAGE, list - ran.members.length);
    if (limit === 0) break;
    ran = await further(sieve, ran, { limit, lists: list > 0 });
  }
  return ran;
}

async function further(
  sieve: Sieve,
  { dryRun: from, members }: DryRan,
  { limit, lists }: Readonly<{ limit: number; lists: boolean }>,
): Promise<DryRan> {
  const page = await pageFrom(sieve, from, { limit, project });
  if (page === null) return { dryRun: from, members, stop: null, over: true };
  const { listed, tally, last, stop } = sift(sieve, page.members, from);
  const others = { told: toldTo(sieve, listed, from), alsoIn: othersOf(sieve, listed, from) };
  const next = last === null ? {} : page.next(last);
  const named = listed.map(({ state, arm }) => ({ memberNo: state.no, arm }));
  return {
    dryRun: { ...from, ...tally, ...others, ...next },
    members: lists ? [...members, ...named] : members,
    ...{ stop, over: stop !== null || page.isLast },
  };
}

type Few = Sifted['listed'];

/** The channels by which those treated would be told. */
function toldTo({ programme }: Sieve, listed: Few, { told }: DryRun): Tally['told'] {
  const channels = listed
    .filter(({ arm }) => arm === 'treated')
    .flatMap(({ state, look }) => toldBy(programme, state, look) ?? []);
  return withMore(told, channels);
}

function othersOf({ campaign, at }: Sieve, listed: Few, { alsoIn: others }: DryRun) {
  const now = { campaign: campaign.id, on: dayOf(at) };
  const more = listed.flatMap(({ state }) => alsoIn(state.campaigns, now));
  return withMore(
    others,
    more.map((other) => other.campaign),
  );
}

function withMore(counts: Readonly<Record<string, number>>, names: readonly string[]) {
  const more: Record<string, number> = { ...counts };
  for (const name of names) more[name] = (more[name] ?? 0) + 1;
  return more;
}
