import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { Sheet } from '@/ui/sheet';
import { useHere } from '../../hooks/use-here';
import { till, useTill } from '../../store';
import { tillWords } from '../../text/till';

/** The store whose till this is, and who stands here; a tap changes the store where there are more. */
export function Where() {
  const say = useWords(tillWords);
  const here = useHere();
  const { me } = useTill();
  const [choosing, setChoosing] = useState(false);
  const others = (me?.tills ?? []).filter(({ open }) => open);
  const canChange = others.length > 1;
  return (
    <>
      <View
        className="till-where"
        onClick={() => setChoosing(canChange)}
        {...(canChange && spoken({ role: 'button', label: `${here.name}, ${say.change}` }))}
      >
        <Icon name="store" size={20} />
        <Text className="till-store">{here.name}</Text>
        {canChange && <Text className="till-change">{say.change}</Text>}
        <Text className="till-who">{me?.name}</Text>
      </View>
      <Sheet title={say.chooseStore} open={choosing} onClose={() => setChoosing(false)}>
        {others.map(({ storeId, name }) => (
          <View
            key={storeId}
            className="till-choice"
            hoverClass="till-choice-pressed"
            onClick={() => {
              till.choose(storeId);
              setChoosing(false);
            }}
            {...spoken({ role: 'radio', label: name, checked: storeId === here.storeId })}
          >
            <Text className="till-choice-name">{name}</Text>
            {storeId === here.storeId && <Icon name="check" size={20} />}
          </View>
        ))}
      </Sheet>
    </>
  );
}
