import { dayOf } from '@shared/domain/kernel/day';
import { codeKeys, useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import type { FollowUp } from '../store/follow-ups';
import { followUpWords } from '../text/follow-ups';

/** Who is to be followed up, by when, and whether somebody does, in words. */
export function useFollowing(one: FollowUp) {
  const say = useWords(followUpWords);
  const language = useLanguage();
  const day = (on: string): string => dayIn(language, on, dayOf(codeKeys.serverTime()));
  const { nickname, memberNo, lastOn, visitDays, dueOn, late } = one;
  return {
    name: nickname ?? say.member(memberNo.slice(-4)),
    visits: lastOn === null ? say.neverCame : say.visits(visitDays, day(lastOn)),
    due: late ? say.late(day(dueOn)) : say.dueOn(day(dueOn)),
    standing: standingOf(one, say),
  };
}

type Said = ReturnType<typeof useWords<(typeof followUpWords)['zh']>>;

function standingOf({ state, mine }: FollowUp, say: Said): string | null {
  if (state === 'confirmed') return mine ? say.takenByMe : say.taken;
  return mine ? say.mine : null;
}
