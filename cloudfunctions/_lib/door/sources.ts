/** SOURCE of calls that the mini-program makes for the WeChat user that is signed in. */
export const fromMiniProgram = (source: string): boolean => source === 'wx_client';

/**
 * SOURCE values of the cloud console's "run function" box. A call that carries one of them and no
 * OPENID acts as the operator it names.
 */
export const consoleSources = (): readonly string[] =>
  (process.env['HUITOU_CONSOLE_SOURCES'] ?? 'wx_devtools')
    .split(',')
    .filter((source) => source !== '');

/**
 * SOURCE values by which WeChat pushes its events to a function; the platform documents none, so a shop
 * names the one it sees. Left out, nothing comes in: a shopper can send what looks like an event.
 */
export const eventSources = (): readonly string[] =>
  (process.env['HUITOU_EVENT_SOURCES'] ?? '').split(',').filter((source) => source !== '');
