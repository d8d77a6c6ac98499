import cloud from 'wx-server-sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true } as Parameters<typeof cloud.init>[0]);

// A missing document is an answer here, not an error; the SDK takes this but does not declare it.
const options = { throwOnNotFound: false } as Parameters<typeof cloud.database>[0];
export const database = cloud.database(options);
export const command = database.command;

/** Who is calling, as WeChat says: read anew inside each call, never kept, never from the event. */
export type Caller = Readonly<{ openid: string | null; source: string }>;

export function caller(): Caller {
  const { OPENID, SOURCE } = cloud.getWXContext();
  // The SDK turns ids of digits only into numbers; such an id is none of WeChat's.
  const openid = typeof OPENID === 'string' && OPENID !== '' ? OPENID : null;
  return { openid, source: typeof SOURCE === 'string' ? SOURCE : '' };
}
