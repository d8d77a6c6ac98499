type SubscribeAnswer = 'accept' | 'reject' | 'ban' | 'filter';

/** What the member answered for each template, by WeChat's id of it; null where nobody can be asked. */
export type SubscribeAnswers = Readonly<Record<string, SubscribeAnswer>> | null;

/** What WeChat's own settings say: all messages off, or an answer to a template that is kept for ever. */
export type SubscribeSettings = Readonly<{
  off: boolean;
  kept: Readonly<Record<string, SubscribeAnswer>>;
}>;

/** Asks for subscribe messages; only ever from a tap on what they are for. */
export declare const askToSubscribe: (templateIds: readonly string[]) => Promise<SubscribeAnswers>;

export declare const subscribeSettings: () => Promise<SubscribeSettings>;

/** Opens WeChat's own settings, where an answer can be changed; only ever from a tap. */
export declare const openSubscribeSettings: () => Promise<void>;
