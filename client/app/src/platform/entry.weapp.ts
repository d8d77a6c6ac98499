import Taro from '@tarojs/taro';
import { tagIn } from './entry-tag';

export const enteredFrom = (): string | null => tagIn(Taro.getEnterOptionsSync().query);
