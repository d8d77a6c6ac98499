import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { codeKeys, useLanguage } from '@/store';
import { clockTime, dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Skeleton } from '@/ui/skeleton';
import { type Inbox, type Told, inbox, noteRead } from '../../store';
import { inboxWords } from '../../text/inbox';
import { WhySheet } from './why-sheet';
import './index.scss';

export default function InboxPage() {
  const say = useWords(inboxWords);
  return (
    <AnswerScreen
      title={say.title}
      answer={inbox}
      skeleton={<Skeleton height={148} radius={16} />}
      stranger={say.stranger}
    >
      {(value) => <Messages value={value} />}
    </AnswerScreen>
  );
}

function Messages({ value }: Readonly<{ value: Inbox }>) {
  const say = useWords(inboxWords);
  const [asked, setAsked] = useState<Told | null>(null);
  useEffect(() => void noteRead(value), [value]);
  return (
    <>
      {value.messages.length === 0 && <Empty picture="paper" title={say.empty} />}
      {value.messages.map((told) => (
        <MessageCard key={told.id} told={told} onWhy={() => setAsked(told)} />
      ))}
      <Card className="list">
        <ListRow icon="shield" title={say.manage} onTap={() => open('consents')} />
      </Card>
      <WhySheet told={asked} onClose={() => setAsked(null)} />
    </>
  );
}

function MessageCard({ told, onWhy }: Readonly<{ told: Told; onWhy: () => void }>) {
  const say = useWords(inboxWords);
  const language = useLanguage();
  const today = dayOf(codeKeys.serverTime());
  return (
    <Card className="message">
      <View className="message-head">
        {told.isNew && <Text className="message-new">{say.fresh}</Text>}
        <Text className="message-about">{told.about}</Text>
        <Text className="message-when">
          {`${dayIn(language, dayOf(told.at), today)} ${clockTime(told.at)}`}
        </Text>
      </View>
      <Text className="message-title">{told.title}</Text>
      <Text className="message-text">{told.text}</Text>
      <View
        className="message-why"
        onClick={onWhy}
        {...spoken({ role: 'button', label: `${say.whyAsk} ${told.title}` })}
      >
        <Text>{say.whyAsk}</Text>
      </View>
    </Card>
  );
}
