import { accept } from '../../../shared/domain/kernel/result';
import { statementLines } from '../../../shared/domain/members';
import { history as contract } from '../../../shared/contract/member/history';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { cursorOf, latestEntries } from '../../_lib/members/ledger';

const PAGE = 20;

export const history = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input, found }) => {
    if (found === null) return notAMember;
    const page = await latestEntries(found, { before: input.before, limit: PAGE });
    return accept({ lines: page.flatMap(statementLines), cursor: cursorOf(page) });
  },
});
