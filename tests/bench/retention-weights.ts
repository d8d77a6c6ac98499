import { dayOf } from '../../shared/domain/kernel/day';
import {
  type Days,
  type DaysMoved,
  mark,
  moved,
  noDays,
  noPresence,
} from '../../shared/domain/presence';
import { type Cohort, cellMoves } from '../../shared/domain/retention';
import { storedOf } from './stored-retention';
import { type Corpus, OPEN, PURCHASE } from './visit-corpus';

/** Bytes of what is kept. */
export const weights = (corpus: Corpus, cohorts: readonly Cohort[]) => ({
  triangles: cohorts.reduce((sum, { triangle }) => sum + triangle.leapt.byteLength, 0),
  documents: cohorts.reduce((sum, each) => sum + JSON.stringify(storedOf(each)).length, 0),
  bits: Math.ceil(corpus.days / 32) * 4 * corpus.members,
  visitTexts: textsOf(corpus, (kind) => kind !== OPEN),
  purchaseTexts: textsOf(corpus, (kind) => kind === PURCHASE),
});

const SECONDS = 24 * 3600;
const AGES_A_CHARACTER = 6;

/** Characters of the sets of ages in members' documents: they end with the last day. */
function textsOf({ members, events }: Corpus, counts: (kind: number) => boolean): number {
  const first = new Int32Array(members).fill(-1);
  const last = new Int32Array(members);
  events.members.forEach((member, i) => {
    if (!counts(events.kinds[i] ?? OPEN)) return;
    // In UTC+8, in the order of time.
    const day = Math.floor(((events.seconds[i] ?? 0) + SECONDS / 3) / SECONDS);
    if (first[member] === -1) first[member] = day;
    last[member] = day;
  });
  return first.reduce(
    (sum, from, member) =>
      from === -1 ? sum : sum + Math.floor(((last[member] ?? 0) - from) / AGES_A_CHARACTER) + 1,
    0,
  );
}

/** What it takes to work out, visit after visit of some members, what each changes in the triangles; µs each. */
export function movesPace(corpus: Corpus, some: number) {
  const days = new Map<number, Days>();
  const changes: DaysMoved[] = [];
  corpus.events.members.forEach((member, i) => {
    if (member >= some || corpus.events.kinds[i] === OPEN) return;
    const before = days.get(member) ?? noDays;
    const day = dayOf((corpus.events.seconds[i] ?? 0) * 1000);
    const after = mark({ ...noPresence, days: before }, 'visit', day).days;
    const change = moved(before, after);
    if (change !== null) changes.push(change);
    days.set(member, after);
  });
  const cpu = process.cpuUsage();
  const moves = changes.map(({ before, after }) => cellMoves(before, after).length);
  const { user, system } = process.cpuUsage(cpu);
  return {
    movesEach: moves.reduce((sum, each) => sum + each, 0) / changes.length,
    usEach: (user + system) / changes.length,
  };
}
