import { friendLine } from '../../../client/app/src/ties/text/invite';
import { clock, midnight } from '../../support/calendar';

const reading = { at: clock('2026-03-10'), yuan: '30', language: 'zh' } as const;
const friend = { joinedOn: '2026-03-09', survivesAt: null, whyNot: null } as const;

describe('How far a friend is', () => {
  it('is said with what is missing, and with the day on which the gifts come', () => {
    expect(friendLine({ ...friend, state: 'joined' }, reading)).toBe('还没有满 30 元的消费');
    const waiting = { ...friend, state: 'waiting', survivesAt: midnight('2026-03-17') } as const;
    expect(friendLine(waiting, reading)).toBe('买过了，不退的话 3 月 17 日送到');
    expect(friendLine(waiting, { ...reading, language: 'en' })).toContain('on 17 Mar');
  });

  it('is said with the reason where nothing came of it', () => {
    const refused = { ...friend, state: 'not-rewarded', whyNot: 'same-person' } as const;
    expect(friendLine(refused, reading)).toContain('同一个手机号');
    expect(friendLine({ ...friend, state: 'revoked' }, reading)).toContain('收回');
  });
});
