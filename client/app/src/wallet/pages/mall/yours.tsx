import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { open } from '@/ui/go';
import { Stamp } from '@/ui/stamp';
import type { Redeemed } from '../../store/mall';
import { mallWords } from '../../text/mall';
import { leftUntil } from '../../text/when';
import { CodeHere } from '../../ui/code-here';
import { useReading } from '@/text/use-reading';

type YoursProps = Readonly<{ name: string; redeemed: Redeemed }>;

/** What was redeemed, sealed, and what to do to have it. */
export function Yours({ name, redeemed: { pickUp } }: YoursProps) {
  const say = useWords(mallWords);
  const reading = useReading();
  const [coding, setCoding] = useState(false);
  if (coding) return <CodeHere />;
  return (
    <>
      <View className="yours">
        <View className="yours-stamp">
          <Stamp fresh />
        </View>
        <View className="yours-lines">
          <Text className="yours-name">{name}</Text>
          <Text className="yours-line">
            {pickUp === null ? say.inWallet : say.fetch(leftUntil(pickUp.until, reading).day)}
          </Text>
        </View>
      </View>
      {pickUp === null ? (
        <Button onTap={() => open('coupons')}>{say.look}</Button>
      ) : (
        <Button onTap={() => setCoding(true)}>{say.showCode}</Button>
      )}
    </>
  );
}
