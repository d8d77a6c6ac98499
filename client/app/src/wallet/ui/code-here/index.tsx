import { Text, View } from '@tarojs/components';
import { useEffect, useMemo } from 'react';
import type { ShownCode } from '@shared/domain/member-code';
import { qrSvg } from '@/code/qr';
import { Ring } from '@/pages/code/ring';
import { useHeldScreen, useShownCode } from '@/pages/code/shown-code';
import { spoken } from '@/platform/spoken';
import { codeKeys, say as tell, useLanguage } from '@/store';
import { codeWords } from '@/text/code';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { svgUrl } from '@/ui/svg';
import './index.scss';

/** The member code where it is needed, bright while it is shown. */
export function CodeHere() {
  const say = useWords(codeWords);
  const language = useLanguage();
  const shown = useShownCode();
  useHeldScreen(() => tell(say.captured, 'bad'));
  // A phone that came here by a link may never have asked for its keys.
  useEffect(() => {
    if (!codeKeys.now().ok) void codeKeys.topUp();
  }, []);
  return shown.ok ? (
    <Code shown={shown.value} />
  ) : (
    <Text className="code-here-none">{explain(shown.refusal, language)}</Text>
  );
}

function Code({ shown: { code, secondsLeft } }: Readonly<{ shown: ShownCode }>) {
  const say = useWords(codeWords);
  const qr = useMemo(() => svgUrl(qrSvg(code)), [code]);
  return (
    <View className="code-here">
      <View className="code-here-how">
        <Text>{say.how}</Text>
        <Ring seconds={secondsLeft} />
      </View>
      <View
        className="code-here-qr"
        style={{ backgroundImage: qr }}
        {...spoken({ role: 'img', label: say.qr })}
      />
    </View>
  );
}
