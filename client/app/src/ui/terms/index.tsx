import { Text, View } from '@tarojs/components';
import './index.scss';

type TermsProps = Readonly<{ rows: readonly (readonly [what: string, line: string])[] }>;

/** What holds, a line each. */
export const Terms = ({ rows }: TermsProps) => (
  <View className="terms">
    {rows.map(([what, line]) => (
      <View className="term" key={what}>
        <Text className="term-what">{what}</Text>
        <Text className="term-line">{line}</Text>
      </View>
    ))}
  </View>
);
