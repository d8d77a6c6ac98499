import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import './index.scss';

type AmountLineProps = Readonly<{
  label: string;
  typed: string;
  placeholder: string;
  /** What else there is to the amount, beside it. */
  aside?: ReactNode;
  /** What it comes to, under it. */
  children: ReactNode;
}>;

/** The amount as it is being typed, over the number pad. */
export function AmountLine({ label, typed, placeholder, aside, children }: AmountLineProps) {
  const said = typed === '' ? placeholder : `${label} ${typed}`;
  return (
    <View className="amount">
      <Text className="amount-label">{label}</Text>
      <View className="amount-row">
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
        {aside}
      </View>
      <View className="amount-under">{children}</View>
    </View>
  );
}

const grouped = (typed: string): string =>
  typed.replace(/^\d+/, (yuan) => yuan.replace(/\B(?=(\d{3})+$)/g, ','));
