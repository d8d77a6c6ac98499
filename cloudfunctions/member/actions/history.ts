import { accept } from '../../../shared/domain/kernel/result';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, passTime, statementLines } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { history as contract } from '../../../shared/contract/member/history';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { netBalance } from '../../_lib/members/entry';
import { cursorOf, latestEntries } from '../../_lib/members/ledger';

const PAGE = 20;

/** What time has done and no timer has written down yet, so that the statement ends at the balance shown. */
function sinceThen(programme: Programme, state: Member, at: Instant) {
  const { member, events } = passTime(programme, state, at);
  const { version } = programme;
  return statementLines({ at, version, events, balanceAfter: netBalance(member, at) });
}

export const history = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { before }, found, at, programme }) => {
    if (found === null) return notAMember;
    // What came after the document that was read is for the next reading: time would be told twice.
    const page = await latestEntries(found, { before: before ?? found.seq + 1, limit: PAGE });
    const newest = before === undefined ? sinceThen(programme, found.state, at) : [];
    return accept({
      lines: [...newest, ...page.flatMap(statementLines)],
      cursor: cursorOf(page),
    });
  },
});
