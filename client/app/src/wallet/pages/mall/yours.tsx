import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Grant } from '@/store/reminders';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { open } from '@/ui/go';
import { RemindMe } from '@/ui/remind-me';
import { Stamp } from '@/ui/stamp';
import type { Redeemed } from '../../store/mall';
import { mallWords } from '../../text/mall';
import { leftUntil } from '../../text/when';
import { CodeHere } from '../../ui/code-here';
import { useReading } from '@/text/use-reading';

type YoursProps = Readonly<{
  name: string;
  redeemed: Redeemed;
  /** The reminder of it, where it can be asked for. */
  reminder: Grant | undefined;
}>;

/** What was redeemed, sealed, and what to do to have it. */
export function Yours({ name, redeemed: { pickUp }, reminder }: YoursProps) {
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
      {reminder !== undefined && pickUp?.remindAt !== null && (
        <RemindMe grant={reminder} what={pickUp === null ? say.beforeItEnds : say.beforeItGoes} />
      )}
      {pickUp === null ? (
        <Button onTap={() => open('coupons')}>{say.look}</Button>
      ) : (
        <Button onTap={() => setCoding(true)}>{say.showCode}</Button>
      )}
    </>
  );
}
