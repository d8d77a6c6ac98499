import { accept } from '../../../shared/domain/kernel/result';
import { unread } from '../../../shared/domain/reach';
import { inbox as contract } from '../../../shared/contract/member/inbox';
import { command as _, find } from '../../_lib/cloudbase/documents';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import type { StoredMessage } from '../../_lib/reach/stored';

const PAGE = 20;

export const inbox = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { before }, found, at, programme }) => {
    if (found === null) return notAMember;
    const { reach } = found.state;
    const page = await find<StoredMessage>(
      'messages',
      {
        memberId: found._id,
        state: _.in(['sent', 'unknown']),
        ...(before === undefined ? {} : { at: _.lt(before) }),
      },
      { order: ['at', 'desc'], limit: PAGE },
    );
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
      cursor: page.length === PAGE ? (page.at(-1)?.at ?? null) : null,
    });
  },
});
