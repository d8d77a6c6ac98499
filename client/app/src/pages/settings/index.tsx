import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { changeSettings, useSettings } from '@/store';
import { textSizes } from '@/store/settings';
import { settingsWords } from '@/text/settings';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { Icon } from '@/ui/icon';
import type { Drawing } from '@/ui/icon/drawings';
import { ListRow } from '@/ui/list-row';
import { Screen } from '@/ui/screen';
import './index.scss';

const spokenLanguages = [null, 'zh', 'en'] as const;
const ownNames = { zh: '中文', en: 'English' } as const;

export default function SettingsPage() {
  const say = useWords(settingsWords);
  const { textSize, language } = useSettings();
  return (
    <Screen title={say.title}>
      <Choice
        icon="text"
        title={say.textSize}
        options={textSizes.map((size) => ({
          name: say.sizes[size],
          chosen: size === textSize,
          choose: () => changeSettings({ textSize: size }),
        }))}
      />
      <Text className="settings-note">{say.care}</Text>
      <Choice
        icon="language"
        title={say.language}
        options={spokenLanguages.map((one) => ({
          name: one === null ? say.followPhone : ownNames[one],
          chosen: one === language,
          choose: () => changeSettings({ language: one }),
        }))}
      />
      <Card className="list">
        <ListRow icon="news" title={say.consents} onTap={() => open('consents')} />
        <ListRow icon="shield" title={say.privacy} onTap={() => open('privacy')} />
        <ListRow icon="store" title={say.bind} onTap={() => open('bind')} />
      </Card>
    </Screen>
  );
}

type Option = Readonly<{ name: string; chosen: boolean; choose: () => void }>;

type ChoiceProps = Readonly<{ icon: Drawing; title: string; options: readonly Option[] }>;

/** One of a few, all in sight. */
function Choice({ icon, title, options }: ChoiceProps) {
  return (
    <Card className="choice">
      <View className="choice-head">
        <Icon name={icon} size={22} />
        <Text className="choice-title">{title}</Text>
      </View>
      <View className="choice-options">
        {options.map(({ name, chosen, choose }) => (
          <View
            key={name}
            className={`choice-option${chosen ? ' choice-chosen' : ''}`}
            onClick={choose}
            {...spoken({ role: 'radio', label: `${title} ${name}`, checked: chosen })}
          >
            <Text>{name}</Text>
          </View>
        ))}
      </View>
    </Card>
  );
}
