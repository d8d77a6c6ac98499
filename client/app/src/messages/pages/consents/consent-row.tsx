import { View } from '@tarojs/components';
import { dayOf } from '@shared/domain/kernel/day';
import { codeKeys, useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Switch } from '@/ui/switch';
import type { Consent } from '../../store/consents';
import { consentsWords } from '../../text/consents';

type ConsentRowProps = Readonly<{ consent: Consent; busy: boolean; onSwitch: () => void }>;

/** One consent: what it says, the receipt of the latest act, and the switch that gives or withdraws it. */
export function ConsentRow({ consent, busy, onSwitch }: ConsentRowProps) {
  const say = useWords(consentsWords);
  const { channel, purpose, text, given } = consent;
  const name = channel === null ? say.alone : say.channels[channel];
  const state = useReceipt(consent);
  return (
    <View className="consent">
      <Switch
        title={name}
        line={text}
        state={state}
        label={`${say.purposes[purpose]} ${name} ${state}`}
        on={given}
        busy={busy}
        onChange={onSwitch}
      />
    </View>
  );
}

function useReceipt({ receipt, given }: Consent): string {
  const say = useWords(consentsWords);
  const language = useLanguage();
  if (receipt === null) return say.untouched[given ? 'on' : 'off'];
  const day = dayIn(language, dayOf(receipt.at), dayOf(codeKeys.serverTime()));
  return receipt.given ? say.given(day) : say.withdrawn(day);
}
