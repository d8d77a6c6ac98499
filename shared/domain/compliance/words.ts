/** Words that ask to share, to invite or to subscribe. A pack, a table or a talk for sharing asks nothing. */
const asks = {
  sharing:
    /分享(?![装瓶包盒壶罐茶座席会])|转发|朋友圈|晒单|发到.*群|\b(shar(e|es|ed|ing)|forward(s|ed|ing)?|repost(s|ed|ing)?|moments)\b/i,
  inviting:
    /邀请(?![你您函])|邀友|拉新|拉人|助力|砍价|集赞|点赞|拼团|\binvit(e|es|ed|ing)\b(?! you)|\brefer\b/i,
  subscribing:
    /订阅|关注|消息授权|(打开|开启|允许)(消息|通知|提醒)|\bsubscrib|\bfollow\b|\bnotifications?\b/i,
} as const;

const reward =
  /积分|券|礼|奖|红包|再抽|免费|赠|送|\b(points?|coupons?|gifts?|prizes?|free|draws?)\b/i;

/** Whether a text asks for such a thing and promises something for it, or stands on what is rewarded. */
export const rewards = (
  asked: keyof typeof asks,
  { text, isRewarded }: Readonly<{ text: string; isRewarded: boolean }>,
): boolean => asks[asked].test(text) && (isRewarded || reward.test(text));

const levels =
  /[上下]线|下级|裂变|分销|返佣|躺赚|[二三两多]级(代理|推荐|奖励|返)|团队(奖励|收益|返)|\b(downline|upline|multi-?level|tier-2 referral)\b/i;

/** Whether a text speaks of rewards for what the friends of friends do. */
export const speaksOfLevels = (text: string): boolean => levels.test(text);

const advertises =
  /限时|秒杀|抢购|特价|促销|大促|打折|[\d一二三四五六七八九]\s*折|满\s*\d+.{0,2}减|立减|满减|红包|抽奖|免费领|领券|送.{0,6}券|上新|新品|爆款|推荐|\b(sale|discount|% off|new arrivals?|lucky draw)\b/i;

/** Whether a text advertises, rather than telling of what the member has, did or asked for. */
export const isAdvertising = (text: string): boolean => advertises.test(text);

const withdrawn =
  /(优惠|代金|折扣)?券(领取|发放|到账)|会员卡|积分(变动|变更|到账|领取|增加)|促销|优惠(活动|通知|信息)|特价|红包|抽奖|营销|推广|新品推荐|活动推荐/;

/** Whether WeChat no longer lets templates bear such a title, because they were used for marketing. */
export const isWithdrawn = (title: string): boolean => withdrawn.test(title);

export const hasLink = (text: string): boolean =>
  /https?:\/\/|weixin:\/\/|wxaurl\.cn|\b[\w-]+\.(cn|com|net|top|cc)\b/i.test(text);

export const saysHowToStop = (text: string): boolean =>
  /退订|取消接收|\bunsubscribe\b|\bstop\b/i.test(text);

export const promisesToWin = (text: string): boolean =>
  /必中|稳中|包中|百分百|百分之百|100\s*[%％]|(人人|每人|次次|签签|抽抽)(都)?(有|中)|\b(everyone|every draw|always) wins?\b/i.test(
    text,
  );
