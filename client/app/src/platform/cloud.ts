/** What became of one call: the function's own answer, or why none came. */
export type Reply =
  | Readonly<{ reached: true; answer: unknown }>
  | Readonly<{ reached: false; why: 'no-network' | 'cloud-failed' }>;

/** Calls a cloud function as the person who holds the phone. Never throws. */
export type CallFunction = (name: string, event: object) => Promise<Reply>;

export declare const callFunction: CallFunction;
