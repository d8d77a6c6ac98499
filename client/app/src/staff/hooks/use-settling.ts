import { say as tell } from '@/store';
import { useWords } from '@/text/use-words';
import { goBack } from '@/ui/nav-bar';
import { followUps, useSettling } from '../store';
import type { FollowUp } from '../store/follow-ups';
import { followUpWords } from '../text/follow-ups';
import { useHere } from './use-here';

type Said = Parameters<typeof followUps.settle>[2];

/** What is being said of a follow-up, and how to say it; done, the page is left. */
export function useSettlingOf(one: FollowUp) {
  const say = useWords(followUpWords);
  const { storeId } = useHere();
  const settle = async (said: Said): Promise<void> => {
    if (!(await followUps.settle(storeId, one, said))) return;
    tell(said.outcome === 'confirmed' ? say.nowTaken : say.nowDone);
    if (said.outcome !== 'confirmed') goBack();
  };
  return { ...useSettling(), settle: (said: Said) => void settle(said) };
}
