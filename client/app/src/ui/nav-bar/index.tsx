import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { insets } from '@/platform/appearance';
import { spoken } from '@/platform/spoken';
import { common } from '@/text/common';
import { useWords } from '@/text/use-words';
import { Icon } from '../icon';
import './index.scss';

/** Back one page; a page opened from outside goes home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: '/pages/home/index' });
}

/** The bar at the top, clear of the notch and of WeChat's own button. */
export function NavBar({ title, back }: Readonly<{ title: string; back: boolean }>) {
  const say = useWords(common);
  const { top, bar, right } = insets();
  const height = { paddingTop: `${top}px`, height: `${bar}px` };
  return (
    <View className="nav-bar" style={height}>
      {back && (
        <View
          className="nav-bar-back"
          onClick={goBack}
          {...spoken({ role: 'button', label: say.back })}
        >
          <Icon name="back" />
        </View>
      )}
      <Text
        className={`nav-bar-title${back ? '' : ' nav-bar-first'}`}
        style={{ marginRight: `${right}px` }}
      >
        {title}
      </Text>
    </View>
  );
}
