import { consents } from '../../shared/contract/member/consents';
import { noteGrants } from '../../shared/contract/member/note-grants';
import { setConsent } from '../../shared/contract/member/set-consent';
import { reachOf } from '../../shared/contract/operator/reach-of';
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
  atDesk('reach-of', 2, ({ ask }, { no }) => ask(boss, reachOf, { memberNo: no })),
];
