import { accept, refuse } from '../../../shared/domain/kernel/result';
import { type MemberEvent, cardOf } from '../../../shared/domain/members';
import { member as contract } from '../../../shared/contract/operator/member';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { beginning, continues } from '../../_lib/members/entry';
import { memberOfNo } from '../../_lib/members/find-member';
import { cursorOf, latestEntries } from '../../_lib/members/ledger';
import type { Entry } from '../../_lib/members/stored';

const PAGE = 50;

/** Whether each entry continues the one before it, as far as this page shows both. */
const chained = (page: readonly Entry[]): boolean =>
  page.every((entry, i) => {
    const previous = page[i + 1] ?? (entry.seq === 1 ? beginning : null);
    return previous === null || continues(previous, entry);
  });

/** The day a member was born on is the member's own: the desk sees that something happened about it. */
const shown = (event: MemberEvent): MemberEvent | Readonly<{ kind: string }> =>
  event.kind.startsWith('birthday-') ? { kind: event.kind } : event;

export const member = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, found, at, programme }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    const page = await latestEntries(found, { before: input.before, limit: PAGE });
    return accept({
      card: cardOf(programme, found.state, at),
      profile: found.profile,
      entries: page.map((entry) => ({ ...entry, events: entry.events.map(shown) })),
      cursor: cursorOf(page),
      chained: chained(page),
    });
  },
});
