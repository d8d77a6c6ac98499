import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dayOf } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { codeKeys, useLanguage } from '@/store';
import { clockTime, dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Skeleton } from '@/ui/skeleton';
import { inbox, noteRead } from '../../store';
import type { Inbox, Told } from '../../store/inbox';
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
  const { messages } = useStore(inbox.older);
  useEffect(() => void noteRead(value), [value]);
  return (
    <>
      {value.messages.length === 0 && <Empty picture="paper" title={say.empty} />}
      {[...value.messages, ...messages].map((told) => (
        <MessageCard key={told.id} told={told} onWhy={() => setAsked(told)} />
      ))}
      {value.messages.length > 0 && <Earlier keptDays={value.keptDays} />}
      <Card className="list">
        <ListRow icon="shield" title={say.manage} onTap={() => open('consents')} />
      </Card>
      <WhySheet told={asked} onClose={() => setAsked(null)} />
    </>
  );
}

const more = (): void => void inbox.more();

/** What is older, a page at a tap, until there is no more of it. */
function Earlier({ keptDays }: Readonly<{ keptDays: number }>) {
  const say = useWords(inboxWords);
  const { cursor, fetching, refusal } = useStore(inbox.older);
  if (refusal !== null) return <Failure refusal={refusal} onRetry={more} busy={fetching} />;
  if (cursor === null) return <Text className="inbox-end">{say.end(keptDays)}</Text>;
  return (
    <Button look="plain" onTap={more} busy={fetching}>
      {say.more}
    </Button>
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
