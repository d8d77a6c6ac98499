import { type Hand, sees, taps } from './hand';
import { joins } from './steps/shopper';
import { withTeaHouse } from './two-hands';

const { house, open } = withTeaHouse();

const invitePage = '/ties/pages/invite/index';

async function invitationOf(openid: string): Promise<string> {
  const answer = await house().ask('member', { action: 'invite' }, openid);
  return (answer as Readonly<{ source: string }>).source;
}

/** Looks at who came by the own invitation, where it says this. */
async function looksAtFriends(hand: Hand, ...words: readonly string[]): Promise<void> {
  await hand.opens(invitePage);
  await sees(hand, ...words);
}

describe('a member who invites a friend', () => {
  it('sees nobody, and then the friend who joined by the link', async () => {
    const lin = await open('o-lin');
    await joins(lin.hand);
    await taps(lin.hand, '我的');
    await taps(lin.hand, '邀请朋友');
    await sees(lin.hand, '请朋友来坐坐', '还没有人经你入会');
    const friend = await open('o-hao', '/pages/home/index', await invitationOf('o-lin'));
    await sees(friend.hand, '一位会员请你来坐坐', '送你 30 积分');
    await joins(friend.hand);
    await looksAtFriends(lin.hand, '来了 1 位', '还没有满 30 元的消费');
    expect([lin.faults, friend.faults]).toEqual([[], []]);
  }, 90_000);

  it('sees nobody for a link that was made up, and whoever came by it joins all the same', async () => {
    const lin = await open('o-lin');
    await joins(lin.hand);
    const made = `${(await invitationOf('o-lin')).slice(0, -1)}%`;
    const friend = await open('o-hao', '/pages/home/index', made);
    await joins(friend.hand);
    expect(await friend.hand.reads()).not.toContain('一位会员请你');
    await looksAtFriends(lin.hand, '还没有人经你入会');
  }, 90_000);
});
