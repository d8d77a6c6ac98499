import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { addressWith, identity } from '@/platform/identity.h5';
import { qrSvg } from '@/code/qr';
import { spoken } from '@/platform/spoken';
import { say as tell } from '@/store';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { svgUrl } from '@/ui/svg';
import { newVisitor } from '../../../preview/people.h5';
import { inviteWords } from '../../text/invite';
import './index.scss';

const inFrame = window.parent !== window;

/** On a desk the phone beside this one opens it, else a window of its own. */
function openBeside(visitor: string, link: string): void {
  if (!inFrame) return void window.open(link, '_blank');
  const from = new URL(link).searchParams.get('from') ?? '';
  window.open(addressWith({ as: identity(), beside: visitor, alone: '', from }), '_top');
}

export function Send({ source }: Readonly<{ source: string }>) {
  const say = useWords(inviteWords);
  const [visitor] = useState(newVisitor);
  const link = addressWith({ as: visitor, beside: '', alone: '', from: source });
  const copy = async (): Promise<void> => {
    await Taro.setClipboardData({ data: link });
    tell(say.copied);
  };
  return (
    <View className="send">
      <View
        className="send-qr"
        style={{ backgroundImage: svgUrl(qrSvg(link)) }}
        {...spoken({ role: 'img', label: say.qr })}
      />
      <Text className="send-scan">{say.scan}</Text>
      <View className="send-ways">
        <Button onTap={() => openBeside(visitor, link)}>{say.another}</Button>
        <Button look="plain" onTap={() => void copy()}>
          {say.copy}
        </Button>
      </View>
    </View>
  );
}
