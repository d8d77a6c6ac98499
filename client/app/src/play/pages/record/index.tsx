import { Text } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useReading } from '@/text/use-reading';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Skeleton } from '@/ui/skeleton';
import { keeps } from '../../../../../lottery/verify-record';
import { ownDraws } from '../../store';
import type { OwnDraws } from '../../store/own-draws';
import { datesLine } from '../../text/lottery-line';
import { revealLine } from '../../text/proof-line';
import { lotteryWords } from '../../text/lottery';
import { proofWords } from '../../text/proof';
import { Agreement } from '../../ui/agreement';
import { Odds } from '../../ui/odds';
import { Digits, Step } from '../../ui/step';
import { Everybody } from './everybody';
import { Own } from './own';
import './index.scss';

export default function RecordPage() {
  const say = useWords(proofWords);
  const { stranger } = useWords(lotteryWords);
  const { lottery = '' } = useRouter().params;
  return (
    <AnswerScreen
      title={say.title}
      answer={ownDraws(lottery)}
      skeleton={<Waiting />}
      stranger={stranger}
    >
      {(value) => <Proof own={value} />}
    </AnswerScreen>
  );
}

const Waiting = () => (
  <>
    <Skeleton height={42} />
    <Skeleton height={360} radius={16} />
  </>
);

type ProofProps = Readonly<{ own: OwnDraws }>;

function Proof({ own }: ProofProps) {
  const say = useWords(proofWords);
  const reading = useReading();
  const { lottery } = own;
  return (
    <>
      <Text className="proof-name">{lottery.name}</Text>
      <Text className="proof-why">{`${datesLine(lottery, reading)}${say.stop}${say.why}`}</Text>
      <Step head={say.before} line={say.beforeLine}>
        <Odds lottery={lottery} />
        <Digits what={say.fingerprint}>{lottery.commitment}</Digits>
      </Step>
      <Step head={say.during} line={say.duringLine} />
      {lottery.seed === null ? (
        <Step head={say.after} line={say.afterLine(revealLine(lottery.revealsAt, reading))} />
      ) : (
        <Revealed own={own} seed={lottery.seed} />
      )}
      <Step head={say.desk} line={say.deskLine}>
        <Digits what={say.command}>{`npm run verify-draw -- ${lottery.id}`}</Digits>
      </Step>
    </>
  );
}

function Revealed({ own, seed }: ProofProps & Readonly<{ seed: string }>) {
  const say = useWords(proofWords);
  const kept = keeps(own.lottery.commitment, seed);
  return (
    <>
      <Step head={say.after}>
        <Digits what={say.revealed}>{seed}</Digits>
        <Agreement agrees={kept}>{kept ? say.kept : say.notKept}</Agreement>
      </Step>
      <Own own={own} seed={seed} />
      <Everybody lottery={own.lottery} />
    </>
  );
}
