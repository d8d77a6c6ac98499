import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { groupedCode } from '@shared/domain/member-code';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { purposeOf, useRead } from '../../hooks/use-scan';
import { codeWords } from '../../text/code';
import { tillWords } from '../../text/till';
import { Pad } from '../../ui/pad';
import type { PadKey } from '../../ui/pad/amount';
import { StaffScreen } from '../../ui/staff-screen';
import { Viewfinder } from '../../ui/viewfinder/viewfinder';
import './index.scss';

const length = 24;

/** A code without WeChat's scanner: by camera or picture where there is one, or digit by digit. */
export default function CodePage() {
  const say = useWords(codeWords);
  const till = useWords(tillWords);
  const [digits, setDigits] = useState('');
  const { opening, read: look } = useRead(purposeOf(useRouter().params['for']));
  const read = (text: string) => void look(text, true);
  const left = length - digits.length;
  const foot = (
    <Button onTap={() => read(digits)} busy={opening} disabled={left > 0}>
      {opening ? till.opening : left === 0 ? say.look : say.left(left)}
    </Button>
  );
  return (
    <StaffScreen title={say.title} className="at-pad" foot={foot}>
      <Viewfinder onRead={read} still={opening} />
      <View className="typed">
        <Text className="typed-label">{say.typed}</Text>
        <View className="typed-digits" {...spoken({ role: 'status', label: digits })}>
          <Text>{digits === '' ? ' ' : groupedCode(digits)}</Text>
        </View>
        <Text className="typed-hint">{say.typedHint}</Text>
      </View>
      <Pad onKey={(key) => setDigits(after(digits, key))} point={false} still={opening} />
    </StaffScreen>
  );
}

function after(digits: string, key: PadKey): string {
  if (key === 'clear') return '';
  if (key === 'back') return digits.slice(0, -1);
  return (digits + key).slice(0, length);
}
