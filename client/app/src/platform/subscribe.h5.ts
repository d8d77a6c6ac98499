import type { SubscribeAnswers } from './subscribe';

/** WeChat alone asks for its messages. */
export const askToSubscribe = (): Promise<SubscribeAnswers> => Promise.resolve(null);
