/** What the member answered for each template, by WeChat's id of it; null where nobody can be asked. */
export type SubscribeAnswers = Readonly<
  Record<string, 'accept' | 'reject' | 'ban' | 'filter'>
> | null;

/** Asks for subscribe messages; only ever from a tap on what they are for. */
export declare const askToSubscribe: (templateIds: readonly string[]) => Promise<SubscribeAnswers>;
