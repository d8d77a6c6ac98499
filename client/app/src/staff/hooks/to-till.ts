import Taro from '@tarojs/taro';
import { pages } from '../addresses';

/** Back to where staff begin, however one came here. */
export function toTill(): void {
  const open = Taro.getCurrentPages();
  const at = open.findIndex(({ route }) => route?.includes('staff/pages/till/') === true);
  if (at < 0) void Taro.redirectTo({ url: pages.till });
  else void Taro.navigateBack({ delta: open.length - 1 - at });
}
