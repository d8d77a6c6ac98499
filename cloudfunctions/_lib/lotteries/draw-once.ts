import { assert } from '../../../shared/domain/kernel/assert';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { StockAnswer } from '../../../shared/domain/lotteries';
import { type DrawLottery, stockOfNextDraw } from '../../../shared/domain/members';
import { nextPiece } from '../../../shared/domain/stock';
import {
  type ExecuteRefusal,
  type Execution,
  type Request,
  answered,
  execute,
} from '../members/execute';
import { forgotten } from '../members/ledger';
import { memberOfId } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { settleHold } from '../stock/settle-hold';
import { takePiece } from '../stock/take';

const TRIES = 4;

type Drawing<Answer> = Omit<Execution<Answer>, 'command' | 'once' | 'beside'>
  & Readonly<{ command: Omit<DrawLottery, 'stock'> }>;

/**
 * One draw. The seed says which prize is next; where that is limited its stock is asked for a piece
 * before the member's write, and when it has none left the draw gives what was told beforehand. A
 * draw that another phone was quicker with begins again.
 */
export async function drawOnce<Answer>(
  found: StoredMember,
  { command, ...execution }: Drawing<Answer>,
): Promise<Result<Answer, ExecuteRefusal>> {
  if (await drewBefore(found, execution.request)) return refuse({ code: 'request-id-reused' });
  let stored = found;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const earlier = answered<Answer>(stored, execution.request);
    if (earlier !== null) return earlier;
    const asked = await askStock(stored, { command, ...execution });
    if (!asked.ok) return asked;
    const stock = asked.value;
    const done = await execute(stored, { ...execution, command: { ...command, stock } });
    if (done.ok || done.refusal.code === 'busy') return done;
    stored = await reread(stored);
    await letGo(stored, stock, execution);
    if (done.refusal.code !== 'piece-not-held') return done;
  }
  return refuse({ code: 'busy' });
}

/** Whether this very request has drawn long ago, and is remembered by the ledger only. */
const drewBefore = async (found: StoredMember, request: Request | null): Promise<boolean> =>
  found.state.draws.length > 0 && forgotten(found, request);

async function askStock(
  { _id, state }: StoredMember,
  { programme, act, command }: Drawing<unknown>,
): Promise<Result<StockAnswer | null, ExecuteRefusal>> {
  const next = stockOfNextDraw(programme, state, { ...command, stock: null });
  if (!next.ok) return next;
  if (next.value === null) return accept(null);
  const { stock, draw, prize } = next.value;
  const nth = nextPiece(state.pieces, stock.item);
  const taken = await takePiece({ stock, memberId: _id, nth, at: act.at });
  if (taken.ok) return accept({ draw, prize, piece: taken.value });
  return taken.refusal.code === 'sold-out'
    ? accept({ draw, prize, piece: null })
    : refuse({ code: 'busy' });
}

/** A piece that was put by for a draw that came out otherwise is another's at once. */
async function letGo(
  stored: StoredMember,
  stock: StockAnswer | null,
  { programme, act: { at, actor } }: Pick<Execution<unknown>, 'programme' | 'act'>,
): Promise<void> {
  const piece = stock?.piece ?? null;
  if (piece === null || nextPiece(stored.state.pieces, piece.item) !== piece.nth) return;
  await settleHold(stored, piece, { programme, actor, at });
}

async function reread({ _id }: StoredMember): Promise<StoredMember> {
  const stored = await memberOfId(_id);
  assert(stored !== null, 'a member stays');
  return stored;
}
