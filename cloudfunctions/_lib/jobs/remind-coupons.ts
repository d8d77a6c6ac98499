import { dayOf } from '../../../shared/domain/kernel/day';
import { HOUR, type Instant } from '../../../shared/domain/kernel/instant';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Coupon } from '../../../shared/domain/coupons';
import type { Programme } from '../../../shared/domain/programme';
import { type Offer, reminderFor } from '../../../shared/domain/reach';
import { command as _ } from '../cloudbase/documents';
import { now } from '../clock';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { dayInWords, remind } from './remind';

const PAGE = 50;
const DAY = 24 * HOUR;

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
    const found = await Promise.all(
      page.map((member) => {
        const offers = endingBy(member, { at, until }).flatMap((one) => reminderOf(programme, one));
        return remind(member, offers, { at, programme, by: 'nightly' });
      }),
    );
    reminded += sumOf(found, (some) => some);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last._id;
  }
  return reminded;
}

type Days = Readonly<{ at: Instant; until: Instant }>;

const endingBy = ({ state }: StoredMember, { at, until }: Days): readonly Coupon[] =>
  state.wallet.live.filter(({ expiresAt }) => expiresAt > at && expiresAt <= until);

function reminderOf({ reach }: Programme, { id, name, expiresAt }: Coupon): readonly Offer[] {
  const by = dayInWords(dayOf(expiresAt - 1));
  return reminderFor(reach, CATEGORY, {
    ...{ id, title: name, text: `用到 ${by}为止，到店出示会员码就能用。`, endsAt: expiresAt },
    page: 'wallet/pages/coupons/index',
    rule: `${reach.couponReminderDays}-days-before`,
    sentence: `你有一张「${name}」，${by}到期。`,
  });
}
