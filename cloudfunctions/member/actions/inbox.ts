import { accept } from '../../../shared/domain/kernel/result';
import { KEPT_DAYS, unread } from '../../../shared/domain/reach';
import type { InputOf } from '../../../shared/contract/contract';
import { inbox as contract } from '../../../shared/contract/member/inbox';
import { command as _, find } from '../../_lib/cloudbase/documents';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import type { StoredMessage } from '../../_lib/reach/stored';

const PAGE = 20;

type Cursor = NonNullable<InputOf<typeof contract>['before']>;

/** Where a page ends, with everything of its last instant that was shown by then. */
function endOf(page: readonly StoredMessage[], before: Cursor | undefined): Cursor | null {
  const at = page.at(-1)?.at;
  if (at === undefined) return null;
  const here = page.filter((one) => one.at === at).map(({ message }) => message);
  return { at, seen: [...(before?.at === at ? before.seen : []), ...here] };
}

export const inbox = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { before }, found, at, programme }) => {
    if (found === null) return notAMember;
    const { reach } = found.state;
    const reached = await find<StoredMessage>(
      'messages',
      {
        memberId: found._id,
        state: _.in(['sent', 'unknown']),
        ...(before === undefined ? {} : { at: _.lte(before.at), message: _.nin([...before.seen]) }),
      },
      { order: ['at', 'desc'], limit: PAGE + 1 },
    );
    const page = reached.slice(0, PAGE);
    const nameOf = (id: string) => programme.reach.categories.find((one) => one.id === id)?.name;
    return accept({
      at,
      messages: page.map(({ message: id, category, state, reason, ...told }) => ({
        ...told,
        ...{ id, about: nameOf(category) ?? '', why: reason.sentence },
        state: state === 'unknown' ? state : ('sent' as const),
        isNew: told.at > reach.readUpTo,
      })),
      unread: unread(reach),
      keptDays: KEPT_DAYS,
      cursor: reached.length > PAGE ? endOf(page, before) : null,
    });
  },
});
