import { consents } from '../../shared/contract/member/consents';
import { inbox } from '../../shared/contract/member/inbox';
import { noteGrants } from '../../shared/contract/member/note-grants';
import { readInbox } from '../../shared/contract/member/read-inbox';
import { setConsent } from '../../shared/contract/member/set-consent';
import { offerMessage } from '../../shared/contract/operator/offer-message';
import { reachOf } from '../../shared/contract/operator/reach-of';
import { settleMessage } from '../../shared/contract/operator/settle-message';
import { HOUR } from '../../shared/domain/kernel/instant';
import { boss } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import { type Joined, type Shop } from './shop';

type Deed = (shop: Shop, member: Joined) => Promise<unknown>;

const about =
  (door: Measured['door']) =>
  (act: string, budget: number, deed: Deed): Measured => ({
    door,
    act,
    budget,
    prepare: async (shop) => {
      const member = await newcomer(shop);
      return () => deed(shop, member);
    },
  });

const ofMember = about('member');
const atDesk = about('operator');
const request = () => ({ requestId: fresh('request') });
const texts = { purpose: 'marketing', channel: 'sms', version: 1 };

const offered = ({ cloud }: Shop, channels: readonly string[]) => ({
  ...{ campaign: 'news', category: 'news', worthFen: 100, channels, personalised: false },
  ...{ title: '新茶', text: '到店了', rule: 'all', sentence: '你是会员。' },
  endsAt: cloud.clock.now() + 48 * HOUR,
});

const offering = (shop: Shop, { no }: Joined) =>
  shop.ask(boss, offerMessage, {
    ...{ ...request(), memberNo: no, offers: [offered(shop, ['inbox'])] },
  });

/** A member to whom a message has come. */
const after =
  (door: Measured['door']) =>
  (act: string, budget: number, deed: Deed): Measured => ({
    door,
    act,
    budget,
    prepare: async (shop) => {
      const member = await newcomer(shop);
      await offering(shop, member);
      await shop.cloud.fireTimer('relay');
      return () => deed(shop, member);
    },
  });

// The member reads, decides and writes; the inbox follows.
const settling: Deed = (shop, { no }) =>
  shop.ask(boss, settleMessage, {
    ...{ ...request(), memberNo: no, message: 'news', outcome: 'sent' },
  });

/** Consents, grants and messages. */
export const reachActs: readonly Measured[] = [
  ofMember('consents', 1, ({ ask }, { at }) => ask(at, consents, {})),
  ofMember('set-consent', 2, ({ ask }, { at }) =>
    ask(at, setConsent, { ...request(), choices: [{ ...texts, given: true }] }),
  ),
  ofMember('note-grants', 2, ({ ask }, { at }) =>
    ask(at, noteGrants, {
      ...request(),
      answers: [{ template: 'coupon-expiring', answer: 'accept' }],
    }),
  ),
  after('member')('inbox', 2, ({ ask }, { at }) => ask(at, inbox, {})),
  after('member')('read-inbox', 2, ({ ask }, { at }) => ask(at, readInbox, request())),
  atDesk('offer-message', 3, offering),
  after('operator')('settle-message', 4, settling),
  atDesk('reach-of', 2, ({ ask }, { no }) => ask(boss, reachOf, { memberNo: no })),
];
