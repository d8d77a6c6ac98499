import { accept, refuse } from '../../../shared/domain/kernel/result';
import { memberOfOpenid } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import type { Actor } from './actor';
import { type Asked, defineAction } from './define-action';
import type { Door } from './open-door';
import { fromMiniProgram } from './sources';

/** The WeChat user at the member door: whoever WeChat says is calling. */
export type Shopper = Readonly<{ openid: string }>;

/** An action of a shopper, member or not. */
export const defineShopperAction = defineAction<Shopper>();

/** Reads the caller's own membership, beside everything else the door looks up. */
export const ownMembership = async ({ openid }: Asked<unknown>): Promise<StoredMember | null> =>
  openid === null ? null : memberOfOpenid(openid);

/** Who an entry of the member's own doing names. */
export const self = ({ _id }: StoredMember): Actor => ({
  kind: 'shopper',
  id: _id,
  role: 'shopper',
  storeId: null,
  source: 'wx_client',
});

export const notAMember = refuse({ code: 'not-a-member' as const });

export const shopperDoor: Omit<Door<Shopper>, 'name' | 'actions'> = {
  admits: ({ openid, source }) => openid !== null && fromMiniProgram(source),
  recognise: async ({ openid, source }) =>
    openid === null
      ? refuse({ code: 'not-allowed' })
      : accept({
          who: { openid },
          actor: { kind: 'shopper', id: '', role: 'shopper', storeId: null, source },
        }),
};
