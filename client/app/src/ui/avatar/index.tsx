import { Image, Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { Icon } from '../icon';
import './index.scss';

type AvatarProps = Readonly<{
  nickname: string | undefined;
  picture: string | undefined;
  size?: number;
}>;

/** The member's picture, or the first letter of the name, or a leaf: none of them is missing. */
export function Avatar({ nickname, picture, size = 56 }: AvatarProps) {
  const side = { width: `${size}px`, height: `${size}px` };
  return (
    <View className="avatar" style={side} {...spoken({ hidden: true })}>
      {picture !== undefined && (
        <Image className="avatar-picture" src={picture} mode="aspectFill" />
      )}
      {picture === undefined && nickname !== undefined && (
        <Text className="avatar-letter">{Array.from(nickname)[0]}</Text>
      )}
      {picture === undefined && nickname === undefined && <Icon name="tier" size={28} />}
    </View>
  );
}
