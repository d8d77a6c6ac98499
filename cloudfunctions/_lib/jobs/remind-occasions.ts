import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { OccasionTerms } from '../../../shared/domain/occasions';
import type { Programme } from '../../../shared/domain/programme';
import { type Offer, reminderFor } from '../../../shared/domain/reach';
import { now } from '../clock';
import { pagesOf } from '../cloudbase/documents';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { clockInWords, dayInWords, remind } from './remind';

const PAGE = 50;

/** Reserves a reminder for who signed up: the day before it starts, or that morning for who did so late. */
export async function remindOccasions(at: Instant, stopAt: Instant): Promise<number> {
  const programme = await programmeAt(at);
  const tomorrow = addDays(dayOf(at), 1);
  const soon = programme.occasions.filter(
    ({ startsAt }) => startsAt > at && dayOf(startsAt) <= tomorrow,
  );
  let reminded = 0;
  for (const occasion of soon) {
    const offers = reminderOf(programme, occasion);
    const theirs = { 'state.occasions.occasion': occasion.id };
    if (offers.length === 0) return reminded;
    for await (const page of pagesOf<StoredMember>('members', theirs, { page: PAGE })) {
      const coming = page.filter((member) => isComing(member, occasion));
      for (const member of coming) {
        reminded += await remind(member, offers, { at, programme, by: 'nightly' });
      }
      if (now() >= stopAt) return reminded;
    }
  }
  return reminded;
}

const isComing = ({ state }: StoredMember, { id }: OccasionTerms): boolean =>
  state.occasions.some((one) => one.occasion === id && one.state === 'signed-up');

function reminderOf({ reach }: Programme, { id, name, startsAt }: OccasionTerms): readonly Offer[] {
  const when = `${dayInWords(dayOf(startsAt))} ${clockInWords(startsAt)}`;
  return reminderFor(reach, 'occasion-starting', {
    ...{ id, title: name, text: `${when} 开始，到店出示会员码。`, endsAt: startsAt },
    ...{ page: 'events/pages/occasions/index', rule: 'day-before' },
    sentence: `你报了名：「${name}」，${when} 开始。`,
  });
}
