/** Words by which a text asks to share, forward, invite or help. A pack meant for sharing is none. */
const asks =
  /分享(?![装瓶包盒壶罐])|转发|朋友圈|邀请|拉新|助力|集赞|点赞|拼团|\b(shar(e|es|ed|ing)|forward(s|ed|ing)?|invit(e|es|ed|ing)|repost(s|ed|ing)?)\b/i;

/** Whether a lottery's text promises something for sharing, which WeChat forbids (外链规范 2.1.2). */
export const promisesForSharing = (text: string): boolean => asks.test(text);
