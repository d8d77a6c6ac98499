import { Input, Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';

type FieldProps = Readonly<{
  name: string;
  hint: string;
  type: 'text' | 'digit';
  value: string;
  onType: (value: string) => void;
}>;

/** Something copied from the receipt by hand. */
export const Field = ({ name, hint, type, value, onType }: FieldProps) => (
  <View className="reclaim-field">
    <Text className="reclaim-label">{name}</Text>
    <Input
      className="reclaim-input"
      type={type}
      maxlength={64}
      value={value}
      placeholder={hint}
      onInput={({ detail }) => onType(detail.value)}
      {...spoken({ label: name })}
    />
  </View>
);
