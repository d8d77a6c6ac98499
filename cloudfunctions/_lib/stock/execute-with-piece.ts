import { assert } from '../../../shared/domain/kernel/assert';
import { type Result, refuse } from '../../../shared/domain/kernel/result';
import {
  type MemberCommand,
  type MemberRefusal,
  decideMember,
} from '../../../shared/domain/members';
import { type Piece, type StockItem, nextPiece } from '../../../shared/domain/stock';
import { type ExecuteRefusal, type Execution, answered, execute } from '../members/execute';
import { memberOfId } from '../members/find-member';
import { forgotten } from '../members/ledger';
import type { StoredMember } from '../members/stored';
import { settleHold } from './settle-hold';
import { type TakeRefusal, takePiece } from './take';

const TRIES = 3;

type Taking<Answer> = Omit<Execution<Answer>, 'command' | 'once' | 'beside'>
  & Readonly<{
    stock: StockItem | null;
    command: (piece: Piece | null) => MemberCommand;
    /** Whether the member has had one before, so that a forgotten request could bring another. */
    hadOne: boolean;
  }>;
type Limited<Answer> = Omit<Taking<Answer>, 'hadOne'> & Readonly<{ stock: StockItem }>;
type Outcome<Answer> = Result<Answer, ExecuteRefusal | TakeRefusal>;

/**
 * A command that needs a piece of limited stock, where there is a limit: nothing is put by unless the
 * member may have it, and nothing becomes the member's that was not put by. Whatever fails in between,
 * the sweeper ends.
 */
export async function executeWithPiece<Answer>(
  found: StoredMember,
  { stock, hadOne, ...taking }: Taking<Answer>,
): Promise<Outcome<Answer>> {
  if (hadOne && (await forgotten(found, taking.request))) {
    return refuse({ code: 'request-id-reused' });
  }
  if (stock === null) return execute(found, { ...taking, command: taking.command(null) });
  let stored = found;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const earlier = answered<Answer>(stored, taking.request);
    if (earlier !== null) return earlier;
    const done = await attempt(stored, { stock, ...taking });
    if (done.ok || done.refusal.code !== 'piece-not-held') return done;
    stored = await reread(stored);
  }
  return refuse({ code: 'busy' });
}

/** Puts a piece by and makes it the member's; a refusal that comes only then gives it back at once. */
async function attempt<Answer>(
  stored: StoredMember,
  taking: Limited<Answer>,
): Promise<Outcome<Answer>> {
  const { stock, command, ...execution } = taking;
  const nth = nextPiece(stored.state.pieces, stock.item);
  const refused = refusalOf(stored, taking, { item: stock.item, shard: 0, nth });
  if (refused !== null) return refuse(refused);
  const taken = await takePiece({ stock, memberId: stored._id, nth, at: execution.act.at });
  if (!taken.ok) return taken;
  const done = await execute(stored, { ...execution, command: command(taken.value) });
  if (!done.ok && done.refusal.code !== 'busy') await endHold(stored, taken.value, execution);
  return done;
}

/** What stands in the member's way before any piece is put by. */
function refusalOf<Answer>(
  { state }: StoredMember,
  { programme, command }: Pick<Taking<Answer>, 'programme' | 'command'>,
  piece: Piece,
): MemberRefusal | null {
  const wished = decideMember(programme, state, command(piece));
  return wished.ok ? null : wished.refusal;
}

/** A piece that another call has made the member's, or let go, needs no end. */
async function endHold(
  stored: StoredMember,
  piece: Piece,
  { programme, act: { at, actor } }: Pick<Execution<unknown>, 'programme' | 'act'>,
): Promise<void> {
  const latest = await reread(stored);
  if (nextPiece(latest.state.pieces, piece.item) !== piece.nth) return;
  await settleHold(latest, piece, { programme, actor, at });
}

async function reread({ _id }: StoredMember): Promise<StoredMember> {
  const stored = await memberOfId(_id);
  assert(stored !== null, 'a member stays');
  return stored;
}
