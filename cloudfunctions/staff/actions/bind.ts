import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { InvitationNotValid } from '../../../shared/contract/refusals';
import { bind as contract } from '../../../shared/contract/staff/bind';
import { add, change, command as _, findOne, get } from '../../_lib/cloudbase/documents';
import { defineShopperAction } from '../../_lib/door/shopper';
import { digest, newId } from '../../_lib/ids';
import type { Role, Staff } from '../../_lib/till/staff';

type Invitation = Readonly<{
  _id: string;
  name: string;
  role: Role;
  stores: readonly string[];
  expiresAt: Instant;
  usedBy: string | null;
}>;

const notValid = (reason: InvitationNotValid['reason']): Result<never, InvitationNotValid> =>
  refuse({ code: 'invitation-not-valid', reason });

/** The invitation, for the first person who uses it in time; for the same person again if they retry. */
async function take(
  token: string,
  openid: string,
  at: Instant,
): Promise<Result<Invitation, InvitationNotValid>> {
  const _id = digest(token);
  await change(
    'invitations',
    { _id, usedBy: null, expiresAt: _.gt(at) },
    { usedBy: openid, usedAt: at },
  );
  const invitation = await get<Invitation>('invitations', _id);
  if (invitation === null) return notValid('unknown');
  if (invitation.usedBy === openid) return accept(invitation);
  return notValid(invitation.usedBy === null ? 'expired' : 'used');
}

export const bind = defineShopperAction(contract, {
  run: async ({ input, who: { openid }, at }) => {
    const taken = await take(input.invitation, openid, at);
    if (!taken.ok) return taken;
    const { name, role, stores, ...invitation } = taken.value;
    const rights = { name, role, stores: [...stores], active: true };
    const added = await add('staff', {
      _id: newId(),
      openid,
      boundAt: at,
      ...rights,
      invitations: [invitation._id],
    });
    // A person who worked here before comes back with the new rights; no invitation ever serves twice.
    if (added === 'taken') {
      await change(
        'staff',
        { openid, invitations: _.neq(invitation._id) },
        {
          ...rights,
          stores: _.set(rights.stores),
          boundAt: at,
          invitations: _.push([invitation._id]),
        },
      );
    }
    const staff = await findOne<Staff>('staff', { openid });
    if (staff?.active !== true) return notValid('used');
    return accept({
      staffId: staff._id,
      name: staff.name,
      role: staff.role,
      stores: [...staff.stores],
    });
  },
});
