import cloud from 'wx-server-sdk';

/** What WeChat said of a message: taken, no grant for it, not taken for another reason, or nothing. */
export type Said = 'taken' | 'no-grant' | 'not-taken' | 'nothing';

type Subscribe = Readonly<{
  touser: string;
  templateId: string;
  page: string;
  data: Readonly<Record<string, Readonly<{ value: string }>>>;
}>;

/** The SDK declares none of its open APIs. */
type OpenApi = Readonly<{
  subscribeMessage: Readonly<{ send: (message: Subscribe) => Promise<unknown> }>;
}>;

const NO_GRANT = 43101;

/** Sends one subscribe message. An answer that never came may hide one that was sent. */
export async function sendSubscribeMessage(message: Subscribe): Promise<Said> {
  try {
    await (cloud.openapi as OpenApi).subscribeMessage.send(message);
    return 'taken';
  } catch (failure) {
    const code = codeOf(failure);
    if (code === NO_GRANT) return 'no-grant';
    return isVerdict(code) ? 'not-taken' : 'nothing';
  }
}

const codeOf = (failure: unknown): number =>
  typeof failure === 'object' && failure !== null && 'errCode' in failure
    ? Number(failure.errCode)
    : Number.NaN;

/** WeChat's own codes are above nothing; the platform refuses before it asks WeChat with -604xxx. */
const isVerdict = (code: number): boolean => code > 0 || (code <= -604_000 && code > -605_000);
