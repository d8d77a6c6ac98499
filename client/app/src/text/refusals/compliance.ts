import type { RuleId } from '@shared/domain/compliance';

type Sentences = Readonly<Record<RuleId, string>>;

/** What to do about each rule that a shop does not set for itself. */
export const complianceZh: Sentences = {
  'no-reward-for-sharing': '分享不能有奖励。去掉“转发、分享”，或去掉奖励。',
  'no-reward-for-inviting': '拉人、助力、集赞不能有奖励。改成朋友消费后才奖。',
  'no-reward-for-subscribing': '订阅和开通知不能有奖励。去掉奖励。',
  'one-level-of-referral': '推荐只能算一层。去掉上下级和返佣。',
  'referral-needs-a-purchase': '朋友真的消费了，推荐才能有奖励。把最低消费设到 0.01 元以上。',
  'service-carries-no-marketing': '服务消息里不能有营销，也不能带新券。改文案，或换成营销类别。',
  'subscribe-carries-no-marketing': '订阅消息不能发营销。给模板换一个服务类别。',
  'no-withdrawn-template': '这类标题的模板微信已经下架。换一个到期、预约一类的模板。',
  'one-link-per-member': '一条链接只认第一个打开的人。去掉文案里的链接，改选要打开的页面。',
  'sms-says-how-to-stop': '短信的同意书要写明怎么退订，例如“回 T 退订”。',
  'quiet-at-least-from-22-to-8': '晚上 10 点到早上 8 点不能打扰。把安静时段放宽到至少这段时间。',
  'odds-as-they-are': '不是每次都中，就不能说必中。改成真实的概率。',
  'prize-at-most-50000-yuan': '抽奖的最高奖不能超过 5 万元。',
  'same-price-for-the-same': '发券不能看一个人花了多少钱。改看等级、来店或生日。',
};

export const complianceEn: Sentences = {
  'no-reward-for-sharing': 'Sharing may not be rewarded. Take out the sharing, or the reward.',
  'no-reward-for-inviting':
    'Inviting, helping and likes may not be rewarded. Reward a friend’s purchase instead.',
  'no-reward-for-subscribing': 'Subscribing may not be rewarded. Take out the reward.',
  'one-level-of-referral': 'A referral counts one level. Take out levels and commissions.',
  'referral-needs-a-purchase':
    'A referral is rewarded for a real purchase. Set the least purchase to ¥0.01 or more.',
  'service-carries-no-marketing':
    'A service message carries no marketing and no new coupon. Reword it, or choose a marketing category.',
  'subscribe-carries-no-marketing':
    'Subscribe messages carry no marketing. Give the template a service category.',
  'no-withdrawn-template':
    'WeChat has withdrawn templates of such a title. Choose one about an expiry or a booking.',
  'one-link-per-member':
    'A link works for the first who opens it. Take it out and set the page instead.',
  'sms-says-how-to-stop': 'The consent to text messages has to say how to stop them.',
  'quiet-at-least-from-22-to-8':
    'Nobody is disturbed from 10 p.m. to 8 a.m. Widen the quiet hours to that at least.',
  'odds-as-they-are': 'Not every draw wins, so do not promise it. State the odds as they are.',
  'prize-at-most-50000-yuan': 'The largest prize may be worth ¥50,000.',
  'same-price-for-the-same':
    'A coupon may not depend on what somebody spends. Go by tier, visits or birthday.',
};
