import { type JoinCampaign, couponIdOf, joining, ruledOut, telling } from '../campaigns';
import { assert } from '../kernel/assert';
import { type Result, accept, refuse } from '../kernel/result';
import type { Programme } from '../programme';
import { decideReach } from '../reach';
import { giveGift } from './give';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/**
 * Joins a campaign (参与活动), once: the arm is written down and, unless the member is held out, the
 * coupon is given and the message put on its way, all at once or nothing.
 */
export function joinCampaign(
  programme: Programme,
  member: Member,
  command: JoinCampaign,
): Decision {
  if (command.at >= command.endsAt) return refuse({ code: 'over', endedAt: command.endsAt });
  const rule = ruledOut(programme, member, command);
  if (rule !== null) return refuse({ code: 'not-eligible', rule });
  const joined = joining(command);
  if (joined.arm === 'holdout') return accept([joined]);
  const given = give(programme, member, command);
  const told = decideReach(programme.reach, member.reach, telling(command));
  assert(given.ok && told.ok, 'who joins gets what the campaign offers');
  return accept([joined, ...given.value, ...told.value]);
}

function give(programme: Programme, member: Member, { campaign, at }: JoinCampaign): Decision {
  const { id: about, offer } = campaign;
  return offer.coupon === null
    ? accept([])
    : giveGift(programme, member, {
        gift: { kind: 'coupon', coupon: offer.coupon },
        ...{ id: couponIdOf(campaign), cause: { kind: 'campaign', about }, bookedUnder: about, at },
      });
}
