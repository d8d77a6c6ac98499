import { Input, Text, View } from '@tarojs/components';
import { stages } from '@shared/domain/scripts';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import type { Asked } from '../../scripts';
import { followUpWords } from '../../text/follow-ups';
import { scriptWords } from '../../text/scripts';

type SearchProps = Readonly<{ asked: Asked; onAsk: (asked: Asked) => void }>;

/** Some words to look for, and a stage to look in. */
export function Search({ asked, onAsk }: SearchProps) {
  const say = useWords(scriptWords);
  const { stages: named } = useWords(followUpWords);
  const chips = [
    { stage: null, name: say.all },
    ...stages.map((stage) => ({ stage, name: named[stage] })),
  ];
  return (
    <>
      <View className="scripts-box">
        <Icon name="search" size={20} />
        <Input
          className="scripts-input"
          value={asked.typed}
          placeholder={say.search}
          confirmType="search"
          onInput={({ detail }) => onAsk({ ...asked, typed: detail.value })}
          {...spoken({ label: say.search })}
        />
      </View>
      <View className="scripts-stages">
        {chips.map(({ stage, name }) => (
          <View
            key={name}
            className={`scripts-stage${stage === asked.stage ? ' scripts-stage-on' : ''}`}
            onClick={() => onAsk({ ...asked, stage })}
            {...spoken({ role: 'radio', label: name, checked: stage === asked.stage })}
          >
            <Text>{name}</Text>
          </View>
        ))}
      </View>
    </>
  );
}
