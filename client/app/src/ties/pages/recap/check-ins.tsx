import { figure } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { strandSvg } from '../../drawings/strand';
import type { Recap } from '../../store';
import { recapWords } from '../../text/recap';
import { Panel } from './panel';

/** The days of stamps, the longest streak strung on a thread. */
export function CheckIns({ checkIns }: Pick<Recap, 'checkIns'>) {
  const say = useWords(recapWords);
  const { days, longestStreak } = checkIns;
  return (
    <Panel
      ground="linen"
      lead={say.checkIns}
      figure={figure(days)}
      unit={days === 1 ? say.day : say.days}
      lines={[say.streak(longestStreak)]}
      drawing={strandSvg(longestStreak)}
      caption={say.bead}
    />
  );
}
