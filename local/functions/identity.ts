/**
 * Who calls, as WeChat would tell a function: the source (`wx_client`, `wx_devtools`, `wx_http`,
 * `wx_trigger`, chained calls append `,scf`) and, for shoppers, the ids.
 */
export type Identity = Readonly<{ source: string; openid?: string; unionid?: string }>;

/** The app id of every local caller. */
export const appid = 'wxlocal0000000000';

/** True for ids the SDK hands on unchanged: it would read one of digits only as a number and lose digits. */
export function isOpenid(text: string): boolean {
  return /^[\w-]{1,128}$/.test(text) && !/^-?\d+$/.test(text);
}

const wxKeys = ['WX_APPID', 'WX_OPENID', 'WX_UNIONID', 'WX_CLIENTIP', 'WX_API_TOKEN'];

/** The variables one call adds to a function's environment; the token leads back to the caller. */
export function callerEnvironment(who: Identity, token: string): Record<string, string> {
  const timer = who.source === 'wx_trigger';
  const values: Record<string, string | undefined> = {
    WX_APPID: appid,
    WX_OPENID: who.openid,
    WX_UNIONID: who.unionid,
    WX_CLIENTIP: who.openid === undefined ? undefined : '127.0.0.1',
    WX_API_TOKEN: token,
    WX_TRIGGER_API_TOKEN_V0: timer ? token : undefined,
  };
  const keys = [...wxKeys, 'WX_TRIGGER_API_TOKEN_V0'].filter((key) => values[key] !== undefined);
  return {
    ...Object.fromEntries(keys.map((key) => [key, values[key] ?? ''])),
    WX_CONTEXT_KEYS: keys.join(','),
    TCB_SOURCE: who.source,
    ...(timer && { TRIGGER_SRC: 'timer' }),
  };
}

/** A shopper's event as it arrives: the platform adds who they are, whatever they sent under that name. */
export function arrivingEvent(event: object, who: Identity): object {
  if (who.source !== 'wx_client' || who.openid === undefined) return event;
  return { ...event, userInfo: { appId: appid, openId: who.openid } };
}
