import { allOfIt } from '../screens/whats-on';
import { joined } from '../screens/people';
import { sees, taps } from './hand';
import { withTeaHouse } from './two-hands';

const { house, open } = withTeaHouse();

describe('a member who looks at what is on', () => {
  it('signs up from the calendar, finds it kept, and gives the place away after a question', async () => {
    await joined(house(), 'o-lin');
    await allOfIt(house());
    const { hand, page } = await open('o-lin');
    await taps(hand, '活动');
    await sees(hand, '接下来', '春茶品鉴会');
    await taps(hand, '店内活动');
    await sees(hand, '近期活动', '还剩 20 个名额');
    await hand.tap('报名春茶品鉴会');
    await sees(hand, '春茶品鉴会报好名了', '你报了名的', '出示会员码');
    await page.reload();
    await sees(hand, '你报了名的', '13:00 起入场');
    await hand.tap('取消报名春茶品鉴会');
    await sees(hand, '不去春茶品鉴会了？', '还是去');
    await hand.tap('取消报名');
    await sees(hand, '名额让给别人', '你取消过，还能再报');
  }, 120_000);
});
