import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { privacyWords } from '@/text/privacy';
import { useWords } from '@/text/use-words';
import { Screen } from '@/ui/screen';
import { DwellCard } from './dwell-card';
import './index.scss';

export default function PrivacyPage() {
  const say = useWords(privacyWords);
  return (
    <Screen title={say.title}>
      {say.parts.map(({ head, body }) => (
        <View key={head} className="privacy-part">
          <Text className="privacy-head" {...spoken({ role: 'heading' })}>
            {head}
          </Text>
          <Text className="privacy-body">{body}</Text>
        </View>
      ))}
      <DwellCard />
    </Screen>
  );
}
