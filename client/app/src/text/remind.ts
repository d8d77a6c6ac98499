import { words } from './words';

export const remindWords = words(
  {
    remind: '提醒我',
    arranged: '约好了，到时微信告诉你一次',
    kept: '到时微信告诉你一次',
    declined: '好，不提醒',
    off: '微信里关着，打开后才收得到',
    reopen: '去打开',
    onlyInWechat: '在微信里打开小程序，才能约提醒。',
  },
  {
    remind: 'Remind me',
    arranged: 'Arranged: WeChat will tell you once',
    kept: 'WeChat will tell you once',
    declined: 'Fine, no reminder',
    off: 'This reminder is off in WeChat. Turn it on there to get it',
    reopen: 'Open settings',
    onlyInWechat: 'Open the mini-program in WeChat to arrange a reminder.',
  },
);
