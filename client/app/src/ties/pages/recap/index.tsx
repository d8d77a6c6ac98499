import { View } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Empty } from '@/ui/empty';
import { Skeleton } from '@/ui/skeleton';
import { recap } from '../../store';
import type { Recap } from '../../store';
import { recapWords } from '../../text/recap';
import { CheckIns } from './check-ins';
import { Cover } from './cover';
import { Gathered } from './gathered';
import { NotYet } from './not-yet';
import { TierSteps } from './tier-steps';
import { Visits } from './visits';
import './index.scss';

export default function RecapPage() {
  const say = useWords(recapWords);
  return (
    <AnswerScreen
      title={say.title}
      answer={recap}
      skeleton={<Skeleton height={480} radius={16} />}
      stranger={say.stranger}
      refused={(refusal) =>
        refusal.code === 'recap-not-ready' ? <NotYet opensOn={refusal.opensOn} /> : null
      }
    >
      {(told) => <Year told={told} />}
    </AnswerScreen>
  );
}

/** The year, a few quiet panels from edge to edge. */
function Year({ told }: Readonly<{ told: Recap }>) {
  const say = useWords(recapWords);
  if (isNothing(told)) return <Empty picture="cup" title={say.empty} />;
  return (
    <View className="recap">
      <Cover told={told} />
      <Visits told={told} />
      {told.checkIns.days > 0 && <CheckIns checkIns={told.checkIns} />}
      {(told.points.earned > 0 || told.purchases > 0) && <Gathered told={told} />}
      <TierSteps told={told} />
    </View>
  );
}

const isNothing = ({ visitDays, checkIns, points, purchases }: Recap): boolean =>
  visitDays + checkIns.days + points.earned + points.redeemed + purchases === 0;
