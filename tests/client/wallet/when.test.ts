import { sorted } from '../../../client/app/src/wallet/sorted';
import { leftUntil, untilLine, waitLine } from '../../../client/app/src/wallet/text/when';
import { clock, midnight, monday, tuesday } from '../../support/calendar';
import { walletOf } from './held';

const at = clock(monday, '12:00:00.000');
const zh = { language: 'zh', at } as const;
const en = { language: 'en', at } as const;
const day = 24 * 3_600_000;

describe('How long a coupon is good', () => {
  const tonight = midnight(tuesday);

  it('is said by its last day, and by the days that are left when they are few', () => {
    expect(untilLine(tonight, zh)).toBe('今天到期');
    expect(untilLine(tonight + day, zh)).toBe('3 月 10 日到期，还有 1 天');
    expect(untilLine(tonight + day, en)).toBe('Until 10 Mar, 1 day left');
    expect(untilLine(tonight + 7 * day, zh)).toBe('3 月 16 日到期，还有 7 天');
    expect(untilLine(tonight + 8 * day, zh)).toBe('3 月 17 日到期');
    expect(untilLine(tonight + 365 * day, en)).toBe('Until 9 Mar 2027');
  });

  it('is soon from seven days on', () => {
    expect([7, 8].map((days) => leftUntil(tonight + days * day, zh).soon)).toEqual([true, false]);
  });
});

describe('Why a coupon waits', () => {
  const tiers = [
    { id: 'guyu', name: '谷雨' },
    { id: 'xiaoman', name: '小满' },
  ];

  it('says from when: a day, and the hour unless the day begins with it', () => {
    const from = midnight(tuesday);
    expect(waitLine({ code: 'not-yet', from }, tiers, zh)).toBe('3 月 10 日起能用');
    const open = clock(tuesday, '08:00:00.000');
    expect(waitLine({ code: 'other-hours', from: open }, tiers, zh)).toBe(
      '3 月 10 日 08:00 起能用',
    );
    expect(waitLine({ code: 'other-hours', from: open }, tiers, en)).toBe('Good from 10 Mar 08:00');
  });

  it('says that there are no hours left, and which tier it takes', () => {
    expect(waitLine({ code: 'other-hours', from: null }, tiers, zh)).toContain('没有能用的时段');
    const wait = { code: 'other-tier', tiers: ['xiaoman', 'guyu'] } as const;
    expect(waitLine(wait, tiers, zh)).toBe('到了谷雨就能用');
    expect(waitLine(wait, [], en)).toBe('Good once you rise a tier');
  });
});

describe('The coupons of an answer that may be from earlier', () => {
  it('come with those good now first, and none that ended since', () => {
    const ids = (now: number) => {
      const { usable, waiting } = sorted(walletOf(at), now);
      return [usable, waiting].map((group) => group.map(({ id }) => id));
    };
    expect(ids(at)).toEqual([['soon', 'later'], ['tier']]);
    expect(ids(at + day - 1)).toEqual([['soon', 'later'], ['tier']]);
    expect(ids(at + day)).toEqual([['later'], ['tier']]);
  });
});
