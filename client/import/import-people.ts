import type { OutputOf } from '../../shared/contract/contract';
import { importMembers } from '../../shared/contract/operator/import-members';
import { ask } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';
import { batchesOf, type Piece } from './batches';
import type { Person } from './collect';
import type { Problem } from './rows';

/** How the door is asked: only to check, and whether purchases earn points. */
export type Manner = Readonly<{ gateway: Gateway; check: boolean; earnPoints: boolean }>;

/** What came of it: how many were new or known, what was or would be credited, what is wrong. */
export type Imports = Readonly<{
  newMembers: number;
  knownMembers: number;
  purchases: number;
  problems: readonly Problem[];
  /** Members with nothing left to bring in. */
  complete: ReadonlySet<string>;
}>;

type Said = Readonly<{ field: string; reason: string }>;
type Answered = OutputOf<typeof importMembers>['members'];

/** The line a field of the door's answer is about: a purchase's own, or the person's first. */
function lineOf({ person, purchaseLines }: Piece, field: string): number {
  const [, index] = /purchases\.(\d+)\./.exec(field) ?? [];
  return (index === undefined ? undefined : purchaseLines[Number(index)]) ?? person.line;
}

/** The door's word for a field as the column it comes from. */
const columnOf: Readonly<Record<string, string>> = {
  joinedOn: 'joined_on',
  storeId: 'store',
  orderNo: 'order_no',
  amountFen: 'amount',
};

function problemIn(piece: Piece, { field, reason }: Said): Problem {
  const name = field.split('.').at(-1) ?? '';
  const about = `${columnOf[name] ?? name} of ${piece.person.externalId}`;
  return { line: lineOf(piece, field), problem: `${about}: ${reason}` };
}

type Tally = {
  newMembers: Set<string>;
  knownMembers: Set<string>;
  purchases: number;
  problems: Problem[];
  incomplete: Set<string>;
};

function count(tally: Tally, batch: readonly Piece[], answered: Answered): void {
  answered.forEach(({ externalId, outcome, purchases, problems }, i) => {
    const piece = batch[i];
    if (piece === undefined) return;
    tally.problems.push(...problems.map((said) => problemIn(piece, said)));
    const { points, growth } = piece.imported.opening;
    const untouched = outcome === 'known' && purchases === 0 && points + growth === 0;
    if (!untouched) tally.incomplete.add(externalId);
    if (outcome === 'new') tally.newMembers.add(externalId);
    if (outcome === 'known') tally.knownMembers.add(externalId);
    tally.purchases += purchases;
  });
}

async function send(
  tally: Tally,
  batch: readonly Piece[],
  { gateway, check, earnPoints }: Manner,
): Promise<void> {
  const answer = await ask(gateway, [{ door: 'operator', operator: 'import' }, importMembers], {
    check,
    earns: { points: earnPoints, growth: true },
    members: batch.map(({ imported }) => imported),
  });
  if (answer.ok) return count(tally, batch, answer.value.members);
  const { refusal } = answer;
  const [, index] = /^members\.(\d+)/.exec('field' in refusal ? refusal.field : '') ?? [];
  const piece = batch[Number(index ?? 0)];
  if (refusal.code !== 'malformed-input' || piece === undefined)
    throw new Error(`the import was refused: ${JSON.stringify(refusal)}`);
  tally.problems.push(problemIn(piece, refusal));
}

const lanes = 2;

/** Sends people to the door, a batch at a time on two lanes; `done` hears how many people have passed. */
export async function importPeople(
  people: readonly Person[],
  manner: Manner,
  done: (people: number) => void,
): Promise<Imports> {
  const tally: Tally = {
    newMembers: new Set(),
    knownMembers: new Set(),
    purchases: 0,
    problems: [],
    incomplete: new Set(),
  };
  const batches = batchesOf(people);
  const passed = new Set<string>();
  const work = async (): Promise<void> => {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      await send(tally, next.value, manner);
      for (const { person } of next.value) passed.add(person.externalId);
      done(passed.size);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const complete = people.filter(({ externalId }) => !tally.incomplete.has(externalId));
  return {
    newMembers: tally.newMembers.size,
    knownMembers: [...tally.knownMembers].filter((id) => !tally.newMembers.has(id)).length,
    purchases: tally.purchases,
    problems: tally.problems,
    complete: new Set(complete.map(({ externalId }) => externalId)),
  };
}
