import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { reminders, say as toast, useLanguage } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { RemindMe } from '@/ui/remind-me';
import { Skeleton } from '@/ui/skeleton';
import { consents } from '../../store';
import type { Consent, Consents } from '../../store/consents';
import { consentsWords } from '../../text/consents';
import { ConsentRow } from './consent-row';
import './index.scss';

const purposes = ['marketing', 'service', 'personalise'] as const;

/** Whether WeChat's notices may be sent at all: if not, there is none to arrange. */
const noticesAreOn = ({ consents: all }: Consents): boolean =>
  all.some(
    ({ purpose, channel, given }) => purpose === 'service' && channel === 'subscribe' && given,
  );

export default function ConsentsPage() {
  const say = useWords(consentsWords);
  useDidShow(() => void reminders.look());
  return (
    <AnswerScreen
      title={say.title}
      answer={consents}
      skeleton={<Skeleton height={320} radius={16} />}
      stranger={say.stranger}
    >
      {(value) => <Choices value={value} />}
    </AnswerScreen>
  );
}

function Choices({ value }: Readonly<{ value: Consents }>) {
  const say = useWords(consentsWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const { budget, quiet } = value;

  async function choose(some: readonly Consent[], given: boolean, said: string): Promise<void> {
    setBusy(true);
    const answer = await consents.choose(some, given);
    setBusy(false);
    toast(answer.ok ? said : explain(answer.refusal, language));
  }

  const held = value.consents.filter(({ given }) => given);
  return (
    <>
      <View className="consents-intro">
        <Text>{say.intro(budget.touches, budget.days)}</Text>
        <Text>{say.quiet(quiet.from, quiet.to)}</Text>
      </View>
      {purposes.map((purpose) => (
        <Part
          key={purpose}
          purpose={purpose}
          value={value}
          busy={busy}
          onSwitch={(consent) => void choose([consent], !consent.given, say.noted)}
        />
      ))}
      <Elsewhere />
      <Text className="consents-stays">{say.stays}</Text>
      <Button
        look="quiet"
        busy={busy}
        disabled={held.length === 0}
        onTap={() => void choose(held, false, say.allOffDone)}
      >
        {say.allOff}
      </Button>
    </>
  );
}

type PartProps = Readonly<{
  purpose: Consent['purpose'];
  value: Consents;
  busy: boolean;
  onSwitch: (consent: Consent) => void;
}>;

/** All that is asked for one purpose. */
function Part({ purpose, value, busy, onSwitch }: PartProps) {
  const say = useWords(consentsWords);
  const its = value.consents.filter((consent) => consent.purpose === purpose);
  return (
    <Card className="consents-part">
      <Text className="consents-head">{say.purposes[purpose]}</Text>
      {its.map((consent) => (
        <ConsentRow
          key={consent.channel ?? purpose}
          consent={consent}
          busy={busy}
          onSwitch={() => onSwitch(consent)}
        />
      ))}
      {purpose === 'service'
        && noticesAreOn(value)
        && value.grants.map((grant) => (
          <RemindMe
            key={grant.template}
            grant={grant}
            what={grant.count === null && grant.open ? say.always : say.left(grant.count ?? 0)}
            onNoted={consents.refresh}
          />
        ))}
    </Card>
  );
}

/** What is not about messages is asked where it is explained. */
function Elsewhere() {
  const say = useWords(consentsWords);
  return (
    <Card className="list">
      <ListRow icon="shield" title={say.dwell} onTap={() => open('privacy')} />
    </Card>
  );
}
