import { HOUR } from '../../../shared/domain/kernel/instant';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { inviteStaff as contract } from '../../../shared/contract/operator/invite-staff';
import { add, command as _, find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { digest, newId } from '../../_lib/ids';
import type { Store } from '../../_lib/till/stores';

const VALID_FOR = 24 * HOUR;

export const inviteStaff = defineDeskAction(contract, {
  gather: ({ input }) => find<Store>('stores', { _id: _.in([...input.stores]) }, { limit: 200 }),
  run: async ({ input: { name, role, stores }, found, at, who }) => {
    const unknown = stores.find((storeId) => !found.some(({ _id }) => _id === storeId));
    if (unknown !== undefined) return refuse({ code: 'no-such-store', storeId: unknown });
    // Only the digest is stored: reading the database does not let anybody in.
    const invitation = newId();
    const expiresAt = at + VALID_FOR;
    await add('invitations', {
      _id: digest(invitation),
      name,
      role,
      stores,
      expiresAt,
      usedBy: null,
      by: who.id,
    });
    return accept({ invitation, expiresAt });
  },
});
