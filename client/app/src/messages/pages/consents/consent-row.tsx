import { Text, View } from '@tarojs/components';
import { dayOf } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { codeKeys, useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import type { Consent } from '../../store/consents';
import { consentsWords } from '../../text/consents';

type ConsentRowProps = Readonly<{ consent: Consent; onSwitch: () => void }>;

/** One consent: what it says, the receipt of the latest act, and the switch that gives or withdraws it. */
export function ConsentRow({ consent, onSwitch }: ConsentRowProps) {
  const say = useWords(consentsWords);
  const { channel, purpose, text, given } = consent;
  const name = channel === null ? say.alone : say.channels[channel];
  return (
    <View
      className="consent"
      onClick={onSwitch}
      {...spoken({ role: 'switch', label: `${say.purposes[purpose]} ${name}`, checked: given })}
    >
      <View className="consent-lines">
        <Text className="consent-name">{name}</Text>
        <Text className="consent-text">{text}</Text>
        <Receipt consent={consent} />
      </View>
      <View className={`consent-switch${given ? ' consent-on' : ''}`}>
        <View className="consent-knob" />
      </View>
    </View>
  );
}

function Receipt({ consent: { receipt, given } }: Readonly<{ consent: Consent }>) {
  const say = useWords(consentsWords);
  const language = useLanguage();
  if (receipt === null) {
    return <Text className="consent-receipt">{say.untouched[given ? 'on' : 'off']}</Text>;
  }
  const day = dayIn(language, dayOf(receipt.at), dayOf(codeKeys.serverTime()));
  return (
    <Text className="consent-receipt">{receipt.given ? say.given(day) : say.withdrawn(day)}</Text>
  );
}
