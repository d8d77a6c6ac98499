import type { SubscribeAnswers, SubscribeSettings } from './subscribe';

/** WeChat alone asks for its messages. */
export const askToSubscribe = (): Promise<SubscribeAnswers> => Promise.resolve(null);

export const subscribeSettings = (): Promise<SubscribeSettings> =>
  Promise.resolve({ off: false, kept: {} });

export const openSubscribeSettings = (): Promise<void> => Promise.resolve();
