import { useShareAppMessage } from '@tarojs/taro';
import { member } from '@/store';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Card } from '@/ui/card';
import { Skeleton } from '@/ui/skeleton';
import { invite } from '../../store';
import { inviteWords } from '../../text/invite';
import { Send } from '../../ui/send/send';
import { Friends } from './friends';
import { Terms } from './terms';
import './index.scss';

export default function InvitePage() {
  const say = useWords(inviteWords);
  useShareAppMessage(() => ({
    title: say.card(member.store.getState().home?.shopName ?? ''),
    path: `/pages/home/index?from=${encodeURIComponent(invite.store.getState().value?.source ?? '')}`,
  }));
  return (
    <AnswerScreen title={say.title} answer={invite} skeleton={<Waiting />} stranger={say.stranger}>
      {(value) => (
        <>
          <Terms invite={value} />
          <Card className="invite-send">
            <Send source={value.source} />
          </Card>
          <Friends invite={value} />
        </>
      )}
    </AnswerScreen>
  );
}

const Waiting = () => (
  <>
    <Skeleton height={248} radius={16} />
    <Skeleton height={96} radius={16} />
  </>
);
