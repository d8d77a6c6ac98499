import * as cloud from 'wx-server-sdk';

cloud.init({ env: 'local' });

/** Answers what a timer gives a function. */
export const main = async (event: unknown): Promise<unknown> => {
  const { SOURCE, OPENID } = cloud.getWXContext();
  return { event, source: SOURCE, openid: OPENID ?? null };
};
