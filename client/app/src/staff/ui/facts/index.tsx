import { Text, View } from '@tarojs/components';
import { figure, signed } from '@/text/figures';
import './index.scss';

export type Fact = Readonly<{ name: string; value: number | string; signed?: boolean }>;

/** A few numbers with their names, one to a line. */
export function Facts({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  return (
    <View className="facts">
      {facts.map((fact) => (
        <View key={fact.name} className="fact">
          <Text className="fact-name">{fact.name}</Text>
          <Text className="fact-value">{shown(fact)}</Text>
        </View>
      ))}
    </View>
  );
}

const shown = ({ value, signed: withSign = false }: Fact): string => {
  if (typeof value === 'string') return value;
  return withSign ? signed(value) : figure(value);
};
