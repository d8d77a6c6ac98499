import type { Raw } from './raw';

export type Kind = 'visit' | 'purchase' | 'open';

/** One person's days by kind, numbered since 1970. */
export type Person = Readonly<Record<Kind, ReadonlySet<number>>>;

const shanghai = new Intl.DateTimeFormat('en-US', {
  ...({ timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric' } as const),
});

/** The number of the day that the shop's calendar shows at an instant. */
export function dayNumber(at: number): number {
  const part = (type: string) =>
    Number(shanghai.formatToParts(at).find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000;
}

/** A numbered day as `YYYY-MM-DD`. */
export const written = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

type Happened = Extract<Raw, { key: string }>;

/** The people there are in the end, and their days. */
export function peopleOf(told: readonly Raw[]): readonly Person[] {
  const { ownerOf, gone } = whoIsWho(told);
  const first = once(told);
  const found = new Map<string, { [K in Kind]: Set<number> }>();
  for (const raw of first) {
    if (raw.kind === 'refund') continue;
    const owner = ownerOf(raw.who);
    if (gone.has(owner)) continue;
    const person = found.get(owner) ?? { visit: new Set(), purchase: new Set(), open: new Set() };
    found.set(owner, person);
    const day = dayNumber(raw.at);
    person[raw.kind === 'open' ? 'open' : 'visit'].add(day);
    if (raw.kind === 'purchase' && isKept(raw, first)) person.purchase.add(day);
  }
  return [...found.values()];
}

/** What was told, without what had been told before. */
function once(told: readonly Raw[]): readonly Happened[] {
  const happened = told.filter((raw): raw is Happened => 'key' in raw);
  return happened.filter(({ key }, i) => happened.findIndex((one) => one.key === key) === i);
}

/** Something of the purchase was not given back. */
function isKept(
  { key, fen }: Extract<Raw, { kind: 'purchase' }>,
  all: readonly Happened[],
): boolean {
  const back = all
    .filter((raw) => raw.kind === 'refund')
    .filter(({ purchase }) => purchase === key);
  return back.reduce((sum, refund) => sum + refund.fen, 0) < fen;
}

/** Who goes on as whom, and who was erased; nothing more happens to somebody who is gone. */
function whoIsWho(told: readonly Raw[]) {
  const into = new Map<string, string>();
  const gone = new Set<string>();
  const ownerOf = (who: string): string => {
    const next = into.get(who);
    return next === undefined ? who : ownerOf(next);
  };
  for (const raw of told) {
    if (raw.kind === 'erase') gone.add(ownerOf(raw.who));
    if (raw.kind !== 'merge') continue;
    const [who, other] = [ownerOf(raw.who), ownerOf(raw.into)];
    if (who !== other && !gone.has(who) && !gone.has(other)) into.set(who, other);
  }
  return { ownerOf, gone };
}
