import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Result } from '@shared/domain/kernel/result';
import type { ScreenRefusal } from '@/api/answer';
import { languageNow, reminders, say as tell } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Empty } from '@/ui/empty';
import { Skeleton } from '@/ui/skeleton';
import { sortedOccasions } from '../../standing';
import { occasions as store } from '../../store';
import type { Occasion, Occasions } from '../../store/occasions';
import { occasionsWords } from '../../text/occasions';
import { Section } from '../../ui/section';
import { useReading } from '../../use-reading';
import { CancelSheet } from './cancel-sheet';
import { OccasionCard } from './occasion-card';
import './index.scss';

export default function OccasionsPage() {
  const say = useWords(occasionsWords);
  useDidShow(() => void reminders.look());
  return (
    <AnswerScreen
      title={say.title}
      answer={store}
      skeleton={<OccasionsSkeleton />}
      stranger={say.stranger}
    >
      {(value) => <Programme told={value} />}
    </AnswerScreen>
  );
}

const OccasionsSkeleton = () => (
  <>
    <Skeleton height={212} radius={16} />
    <Skeleton height={212} radius={16} />
  </>
);

const groups = ['yours', 'open', 'past'] as const;

function Programme({ told }: Readonly<{ told: Occasions }>) {
  const say = useWords(occasionsWords);
  const { at } = useReading();
  const { busy, fresh, asks, signUp, cancel, ask } = useActs();
  const [reminder] = told.reminders;
  const sorted = sortedOccasions(told.occasions, at);
  const shown = groups.filter((group) => sorted[group].length > 0);
  if (shown.length === 0) return <Empty picture="cup" title={say.empty} />;
  return (
    <>
      {shown.map((group) => (
        <Section key={group} head={say[group]}>
          {sorted[group].map((occasion) => (
            <OccasionCard
              key={occasion.id}
              occasion={occasion}
              stores={told.stores}
              busy={busy === occasion.id}
              reminder={fresh.includes(occasion.id) ? reminder : undefined}
              onSignUp={() => {
                reminders.topUp(reminder);
                signUp(occasion);
              }}
              onCancel={() => ask(occasion)}
            />
          ))}
        </Section>
      ))}
      {asks !== null && (
        <CancelSheet
          occasion={asks}
          busy={busy === asks.id}
          onCancel={() => cancel(asks)}
          onKeep={() => ask(null)}
        />
      )}
    </>
  );
}

/** Signing up, and taking it back after a question; one at a time. */
function useActs() {
  const say = useWords(occasionsWords);
  const [busy, setBusy] = useState<string | null>(null);
  const [asks, ask] = useState<Occasion | null>(null);
  const [fresh, setFresh] = useState<readonly string[]>([]);

  const act = async (
    { id }: Occasion,
    acting: Promise<Result<unknown, ScreenRefusal>>,
    done: string,
  ): Promise<void> => {
    setBusy(id);
    const answer = await acting;
    setBusy(null);
    ask(null);
    if (answer.ok) {
      setFresh([...fresh, id]);
      tell(done);
    } else tell(explain(answer.refusal, languageNow()), 'bad');
  };

  return {
    ...{ busy, fresh, asks, ask },
    signUp: (occasion: Occasion) => {
      if (busy === null) void act(occasion, store.signUp(occasion), say.signedUp(occasion.name));
    },
    cancel: (occasion: Occasion) => {
      if (busy === null) void act(occasion, store.cancel(occasion), say.cancelled);
    },
  };
}
