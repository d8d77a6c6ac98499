import Taro from '@tarojs/taro';
import type { WatchNetwork } from './network';

export const watchNetwork: WatchNetwork = (tell) => {
  const change = ({ isConnected }: Readonly<{ isConnected: boolean }>) => tell(isConnected);
  Taro.onNetworkStatusChange(change);
  void Taro.getNetworkType().then(({ networkType }) => tell(networkType !== 'none'));
  return () => Taro.offNetworkStatusChange(change);
};
