import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

type AmountLineProps = Readonly<{ label: string; typed: string; placeholder: string }>;

/** The amount as it is being typed. */
export function AmountLine({ label, typed, placeholder }: AmountLineProps) {
  const said = typed === '' ? placeholder : `${label} ${typed}`;
  return (
    <View className="amount-line" {...spoken({ role: 'status', label: said })}>
      <Text className={`amount-sign${typed === '' ? ' amount-none' : ''}`}>¥</Text>
      {typed !== '' && (
        <Text className={`amount-typed${typed.length > 8 ? ' amount-long' : ''}`}>
          {grouped(typed)}
        </Text>
      )}
      <View className="amount-caret" {...spoken({ hidden: true })} />
      {typed === '' && <Text className="amount-placeholder">{placeholder}</Text>}
    </View>
  );
}

const grouped = (typed: string): string =>
  typed.replace(/^\d+/, (yuan) => yuan.replace(/\B(?=(\d{3})+$)/g, ','));
