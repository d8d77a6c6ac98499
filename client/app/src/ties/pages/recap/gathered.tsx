import { common } from '@/text/common';
import { figure, money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { potSvg } from '../../drawings/pot';
import type { Recap } from '../../store';
import { recapWords } from '../../text/recap';
import { Panel } from './panel';

/** What the year brought: points, and what was saved on the way. */
export function Gathered({ told }: Readonly<{ told: Recap }>) {
  const say = useWords(recapWords);
  const { point, points: all } = useWords(common);
  const { points, purchases, savedFen } = told;
  return (
    <Panel
      ground="leaf"
      lead={say.points}
      figure={figure(points.earned)}
      unit={points.earned === 1 ? point : all}
      lines={[
        ...(points.redeemed > 0 ? [say.redeemed(figure(points.redeemed))] : []),
        ...(purchases > 0 ? [say.purchases(figure(purchases))] : []),
        ...(savedFen > 0 ? [say.saved(money(savedFen))] : []),
      ]}
      drawing={potSvg}
    />
  );
}
