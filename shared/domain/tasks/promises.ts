/**
 * Words that make a task ask for sharing, inviting or subscribing. The mini-program rules forbid a
 * reward for any of them (运营规范 5.1 滥用分享行为; 订阅消息 may not be induced), so a task that says so
 * is refused before it is published.
 */
const promises: readonly Readonly<{ reason: string; words: RegExp }>[] = [
  {
    reason: 'no-reward-for-sharing',
    words: /分享(?!茶|座|会)|转发|朋友圈|晒单|发到.*群|\bshare|\brepost|\bmoments\b/i,
  },
  {
    reason: 'no-reward-for-inviting',
    words: /邀请|邀友|拉新|拉人|助力|砍价|集赞|点赞|\binvit|\brefer\b/i,
  },
  {
    reason: 'no-reward-for-subscribing',
    words:
      /订阅|关注|消息授权|(打开|开启|允许)(消息|通知|提醒)|\bsubscrib|\bfollow\b|\bnotifications?\b/i,
  },
];

/** Why a text may not stand on something that is rewarded, or null. */
export const promised = (text: string): string | null =>
  promises.find(({ words }) => words.test(text))?.reason ?? null;
