import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { groupedCode, type ShownCode } from '@shared/domain/member-code';
import { barsSvg } from '@/code/bars';
import { qrSvg } from '@/code/qr';
import { spoken } from '@/platform/spoken';
import { codeWords } from '@/text/code';
import { useWords } from '@/text/use-words';
import { svgUrl } from '@/ui/svg';
import { Band, Stub } from './holder';
import { Ring } from './ring';
import './code-card.scss';

type CodeCardProps = Readonly<{
  shown: ShownCode;
  digitsOpen: boolean;
  onDigits: () => void;
}>;

/** The card at the till: whose, the code, and what it holds. */
export function CodeCard({ shown, digitsOpen, onDigits }: CodeCardProps) {
  const say = useWords(codeWords);
  return (
    <View className="code-turn">
      <View className="code-card">
        <Band />
        <View className="code-how">
          <Text>{say.how}</Text>
          <Ring seconds={shown.secondsLeft} />
        </View>
        <Code {...{ shown, digitsOpen, onDigits }} />
        <Stub />
      </View>
    </View>
  );
}

/** The code for the till's scanner, its bars for older ones, and digits for when neither reads. */
function Code({ shown: { code }, digitsOpen, onDigits }: CodeCardProps) {
  const say = useWords(codeWords);
  const qr = useMemo(() => svgUrl(qrSvg(code)), [code]);
  const bars = useMemo(() => svgUrl(barsSvg(code)), [code]);
  return (
    <>
      <View
        className="code-qr"
        style={{ backgroundImage: qr }}
        {...spoken({ role: 'img', label: say.qr })}
      />
      <View
        className="code-bars"
        style={{ backgroundImage: bars }}
        {...spoken({ role: 'img', label: say.bars })}
      />
      <View
        className="code-digits"
        onClick={onDigits}
        {...spoken({
          role: 'button',
          label: digitsOpen ? say.digits(groupedCode(code)) : say.showDigits,
        })}
      >
        <Text className={digitsOpen ? 'code-number' : 'code-hidden'}>
          {digitsOpen ? groupedCode(code) : say.showDigits}
        </Text>
      </View>
    </>
  );
}
