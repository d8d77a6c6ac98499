import { isBirthdayWeek } from '../../../shared/domain/birthday';
import { dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { cardOf, passTime } from '../../../shared/domain/members';
import { scan as contract } from '../../../shared/contract/staff/scan';
import { openCode } from '../../_lib/code-keys';
import { memberOfNo } from '../../_lib/members/find-member';
import { sealTicket } from '../../_lib/ticket';
import { couponsShown } from '../../_lib/till/coupons-shown';
import { defineTillAction } from '../../_lib/till/at-till';
import { codeAtTill } from '../../_lib/till/shown-code';

export const scan = defineTillAction(contract, {
  gather: async ({ input, at }) => {
    const opened = openCode(input.code, { purpose: 'till', now: at });
    return { opened, member: opened.ok ? await memberOfNo(opened.value.memberNo) : null };
  },
  run: async ({ input, who, found, at, programme }) => {
    const opened = await codeAtTill(who, at, found.opened);
    if (!opened.ok) return opened;
    const { member } = found;
    if (member === null) return refuse({ code: 'not-a-member' });
    if (member.openid === who.openid) return refuse({ code: 'own-account' });
    const { step } = opened.value;
    const ticket = sealTicket({
      memberId: member._id,
      step,
      storeId: input.storeId,
      staffId: who._id,
      scannedAt: at,
    });
    return accept({
      at,
      ticket,
      card: cardOf(programme, member.state, at),
      profile: member.profile,
      birthdayThisWeek: isBirthdayWeek(member.state.birthday, dayOf(at)),
      coupons: couponsShown(passTime(programme, member.state, at).member, {
        storeId: input.storeId,
        lines: null,
        at,
      }),
      care: [...member.state.care].reverse(),
      careKinds: [...programme.care],
    });
  },
});
