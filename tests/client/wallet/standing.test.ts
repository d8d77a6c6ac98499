import type { Offer } from '../../../client/app/src/wallet/store/offers';
import type { Reward } from '../../../client/app/src/wallet/store/mall';
import { placesLine } from '../../../client/app/src/wallet/text/places';
import {
  claimNote,
  isHad,
  pickUpNote,
  rewardNote,
} from '../../../client/app/src/wallet/text/standing';
import { clock, midnight, monday, tuesday } from '../../support/calendar';
import { mallAt, offersAt } from './held';

const at = clock(monday, '12:00:00.000');
const zh = { language: 'zh', at } as const;
const en = { language: 'en', at } as const;
const day = 24 * 3_600_000;
const offer = (changed: Partial<Offer>) => ({ ...offersAt(at).claims[0], ...changed }) as Offer;
const reward = (changed: Partial<Reward>) => ({ ...mallAt(at).rewards[0], ...changed }) as Reward;

describe('How something to be claimed stands', () => {
  it.each<readonly [Partial<Offer>, string, string]>([
    [{ left: 1234 }, '还剩 1,234 张', '1,234 left'],
    [{ left: null }, '每人 1 张', '1 each'],
    [{ left: null, perDay: 1 }, '每天 1 张', '1 a day'],
    [
      { left: 8, until: midnight(tuesday) + day },
      '还剩 8 张，3 月 10 日截止',
      '8 left, until 10 Mar',
    ],
    [{ whyNot: { code: 'sold-out' } }, '领完了', 'All taken'],
    [
      { whyNot: { code: 'not-open-yet', opensAt: clock(tuesday, '10:00:00.000') } },
      '3 月 10 日 10:00 开始',
      'From 10 Mar 10:00',
    ],
    [{ whyNot: { code: 'over', endedAt: midnight(monday) } }, '3 月 8 日结束了', 'Ended 8 Mar'],
    [{ whyNot: { code: 'claim-limit-reached', perMember: 1 } }, '你领过了', 'You had yours'],
    [
      { whyNot: { code: 'claim-limit-of-the-day', perDay: 1 } },
      '今天领过了，明天再来',
      'Had today, come again tomorrow',
    ],
  ])('with %j it says %s, in English %s', (changed, said, saidInEnglish) => {
    expect([claimNote(offer(changed), zh), claimNote(offer(changed), en)]).toEqual([
      said,
      saidInEnglish,
    ]);
  });

  it('says any other refusal in its own sentence', () => {
    const full = offer({ whyNot: { code: 'wallet-full', most: 60 } });
    expect(claimNote(full, zh)).toContain('60');
  });

  it('bears the seal only when it was had', () => {
    const codes = ['claim-limit-reached', 'claim-limit-of-the-day', 'sold-out'];
    expect(codes.map((code) => isHad(offer({ whyNot: { code } })))).toEqual([true, true, false]);
    expect(isHad(offer({}))).toBe(false);
  });
});

describe('How something for points stands', () => {
  it.each<readonly [Partial<Reward>, string, string]>([
    [{ left: 3 }, '还剩 3 件', '3 left'],
    [{ left: null, perMember: 2 }, '每人 2 件', '2 each'],
    [{ left: null, perMember: null }, '', ''],
    [
      { whyNot: { code: 'insufficient-points', short: 12_480 } },
      '还差 12,480 积分',
      '12,480 points short',
    ],
    [
      { redeemed: 2, whyNot: { code: 'reward-limit-reached', perMember: 2 } },
      '换过 2 件，不能再换',
      'You had 2, which is the most',
    ],
    [{ whyNot: { code: 'sold-out' } }, '换完了', 'All gone'],
  ])('with %j it says %s, in English %s', (changed, said, saidInEnglish) => {
    expect([rewardNote(reward(changed), zh), rewardNote(reward(changed), en)]).toEqual([
      said,
      saidInEnglish,
    ]);
  });

  it('is picked up by a day that is said with the days left when they are few', () => {
    const tonight = midnight(tuesday);
    expect(pickUpNote(tonight, zh)).toBe('今天最后一天');
    expect(pickUpNote(tonight + 7 * day, zh)).toBe('3 月 16 日前取，还有 7 天');
    expect(pickUpNote(tonight + 8 * day, zh)).toBe('3 月 17 日前取');
  });

  it('is picked up at the stores that have it', () => {
    const { stores } = mallAt(at);
    expect(placesLine(null, stores, 'zh')).toBe('到任意门店取');
    expect(placesLine(['south'], stores, 'zh')).toBe('到南门店取');
    expect(placesLine(['gone'], stores, 'en')).toBe('Pick up at certain stores');
  });
});
