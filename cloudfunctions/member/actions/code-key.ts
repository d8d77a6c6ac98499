import { accept } from '../../../shared/domain/kernel/result';
import { codeKeys as contract } from '../../../shared/contract/member/code-key';
import { codeKeys as keysOf } from '../../_lib/code-keys';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const codeKeys = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at }) =>
    found === null ? notAMember : accept({ at, codeKeys: keysOf(found.no, at) }),
});
