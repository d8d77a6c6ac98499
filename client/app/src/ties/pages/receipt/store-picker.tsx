import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import type { Stores } from '../../store';
import { receiptWords } from '../../text/receipt';

type StorePickerProps = Readonly<{
  stores: Stores['stores'];
  chosen: string;
  onPick: (storeId: string) => void;
}>;

/** The stores there are, one of them chosen. */
export function StorePicker({ stores, chosen, onPick }: StorePickerProps) {
  const say = useWords(receiptWords);
  return (
    <View className="reclaim-field">
      <Text className="reclaim-label">{say.store}</Text>
      <View className="reclaim-stores">
        {stores.map(({ id, name }) => (
          <View
            key={id}
            className={`reclaim-store${id === chosen ? ' reclaim-here' : ''}`}
            onClick={() => onPick(id)}
            {...spoken({ role: 'radio', label: name, checked: id === chosen })}
          >
            <Text>{name}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
