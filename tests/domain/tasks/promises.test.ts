import { promised } from '../../../shared/domain/tasks/promises';

describe('A task is refused', () => {
  it.each([
    ['分享给朋友领积分', 'no-reward-for-sharing'],
    ['转发小程序到朋友圈', 'no-reward-for-sharing'],
    ['发到微信群', 'no-reward-for-sharing'],
    ['Share with friends', 'no-reward-for-sharing'],
    ['邀请 3 位好友', 'no-reward-for-inviting'],
    ['好友助力', 'no-reward-for-inviting'],
    ['集赞 20 个', 'no-reward-for-inviting'],
    ['Invite a friend', 'no-reward-for-inviting'],
    ['订阅到货提醒', 'no-reward-for-subscribing'],
    ['关注公众号', 'no-reward-for-subscribing'],
    ['打开消息通知', 'no-reward-for-subscribing'],
    ['Subscribe for points', 'no-reward-for-subscribing'],
  ])('when it says %s: %s', (name, reason) => {
    expect(promised(name)).toBe(reason);
  });
});

describe('A task is allowed', () => {
  it.each([
    '完善资料',
    '告诉我们生日',
    '第一次买茶',
    '一个月来 4 次',
    '到第二家店坐坐',
    '带一份茶点回家',
    '来一次分享茶席',
    '一周签到 5 天',
    'Visit a second store',
    'Take tea home',
  ])('when it says %s', (name) => {
    expect(promised(name)).toBeNull();
  });
});
