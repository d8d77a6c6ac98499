import { dayOf } from '../../../shared/domain/kernel/day';
import { HOUR, type Instant } from '../../../shared/domain/kernel/instant';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Coupon } from '../../../shared/domain/coupons';
import type { Programme } from '../../../shared/domain/programme';
import type { Offer } from '../../../shared/domain/reach';
import { command as _ } from '../cloudbase/documents';
import { now } from '../clock';
import { timerActor } from '../door/actor';
import { execute } from '../members/execute';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { addressesOf } from '../reach/connected';
import { report } from '../report';

const PAGE = 50;
const DAY = 24 * HOUR;

const timer = timerActor('nightly');

/** What the reminder of a coupon is about. */
const CATEGORY = 'coupon-expiring';

/** Reserves a reminder for members with a coupon that ends in the days set for it, once for each coupon. */
export async function remindCoupons(at: Instant, stopAt: Instant): Promise<number> {
  const programme = await programmeAt(at);
  if (!programme.reach.categories.some(({ id }) => id === CATEGORY)) return 0;
  const until = at + programme.reach.couponReminderDays * DAY;
  const ending = { couponEndsAt: _.gt(at).and(_.lte(until)) };
  let [after, reminded] = ['', 0];
  while (now() < stopAt) {
    const page = await membersWhere(
      { ...ending, _id: _.gt(after) },
      { order: ['_id', 'asc'], limit: PAGE },
    );
    const found = await Promise.all(page.map((member) => remind(programme, member, { at, until })));
    reminded += sumOf(found, (some) => some);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last._id;
  }
  return reminded;
}

type Days = Readonly<{ at: Instant; until: Instant }>;

async function remind(
  programme: Programme,
  member: StoredMember,
  { at, until }: Days,
): Promise<number> {
  const offers = member.state.wallet.live
    .filter(({ expiresAt }) => expiresAt > at && expiresAt <= until)
    .map((coupon) => reminderOf(programme, coupon));
  try {
    const decided = await execute(member, {
      programme,
      act: { at, action: 'remind-coupons', actor: timer },
      request: null,
      command: { kind: 'decide-offers', offers, addresses: addressesOf(member), at },
      answer: ({ events }) => events.filter(({ kind }) => kind === 'message-reserved').length,
    });
    return decided.ok ? decided.value : 0;
  } catch (failure) {
    report('nightly/remind-coupons', failure);
    return 0;
  }
}

function reminderOf({ reach }: Programme, { id, name, expiresAt }: Coupon): Offer {
  const [, month = '', day = ''] = dayOf(expiresAt - 1).split('-');
  const by = `${Number(month)} 月 ${Number(day)} 日`;
  return {
    id: `${CATEGORY}:${id}`,
    category: CATEGORY,
    worthFen: 0,
    channels: null,
    personalised: false,
    title: name,
    text: `用到 ${by}为止，到店出示会员码就能用。`,
    page: 'wallet/pages/coupons/index',
    reason: {
      campaign: CATEGORY,
      rule: `${reach.couponReminderDays}-days-before`,
      sentence: `你有一张「${name}」，${by}到期。`,
    },
    endsAt: expiresAt,
  };
}
