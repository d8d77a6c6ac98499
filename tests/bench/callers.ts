import { type Identity } from '../../local/functions/identity';

/** Somebody at one of the doors; the cloud console also says who is at it. */
export type At = Readonly<{ door: string; who: Identity; says: Readonly<Record<string, string>> }>;

const through = (door: string, openid: string): At => ({
  door,
  who: { source: 'wx_client', openid },
  says: {},
});

export const shopper = (name: string): At => through('member', `o-${name}`);
export const till = (name: string): At => through('staff', `o-${name}`);
export const mei = till('mei');
export const boss: At = {
  door: 'operator',
  who: { source: 'wx_devtools' },
  says: { operator: 'boss' },
};
export const partner: At = { ...boss, says: { operator: 'partner' } };
