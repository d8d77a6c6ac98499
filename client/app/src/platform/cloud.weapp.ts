import Taro from '@tarojs/taro';
import type { CallFunction } from './cloud';

let opened = false;

function cloud(): typeof Taro.cloud {
  if (!opened) Taro.cloud.init(CLOUD_ENVIRONMENT === '' ? {} : { env: CLOUD_ENVIRONMENT });
  opened = true;
  return Taro.cloud;
}

// The platform tells a missing network only by its words.
const sounds = /request:fail|network|timeout|-1\b|ERR_/i;

export const callFunction: CallFunction = async (name, event) => {
  try {
    const { result } = await cloud().callFunction({ name, data: event });
    return { reached: true, answer: result };
  } catch (failure) {
    const { errMsg = '' } = failure as { errMsg?: string };
    return { reached: false, why: sounds.test(errMsg) ? 'no-network' : 'cloud-failed' };
  }
};
