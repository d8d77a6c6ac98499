import { words } from './words';

export const privacyWords = words(
  {
    title: '你的信息',
    parts: [
      {
        head: '我们记下什么',
        body: '微信给本店的一个编号，用来认出你；你的积分、成长值、签到、到店日期和消费金额，哪天打开过小程序；你自己填的名字和头像。',
      },
      {
        head: '用来做什么',
        body: '算积分和等级，让店员在你出示会员码时知道该给你什么权益。不卖，不给别家。',
      },
      {
        head: '会员码',
        body: '会员码 30 秒换一次，里面没有你的微信号和手机号，过期就没用。',
      },
      {
        head: '不问什么',
        body: '不要手机号，不要定位，不看相册和通讯录。扫码只在店员的手机上用相机。',
      },
    ],
    dwell: {
      title: '记下每页看了多久',
      on: '已开：你同意记',
      off: '已关：没有记',
      what: '你打开它才记，帮本店把没人看的页面改好。只记在看的时候，一次最多 10 分钟，一天最多 1 小时；只留 13 周、每页每周的合计。随时关，一关就全部删掉。不开也不少一点权益。',
      nowOn: '开了，随时可以关',
      nowOff: '关了，记下的已经删掉',
    },
  },
  {
    title: 'Your data',
    parts: [
      {
        head: 'What we keep',
        body: 'A number WeChat gives this shop to recognise you; your points, growth, check-ins, visit days, amounts paid and the days you open this app; the name and picture you fill in yourself.',
      },
      {
        head: 'What for',
        body: 'To work out points and tier, and to tell staff which benefits are yours when you show your code. Never sold, never given to others.',
      },
      {
        head: 'The member code',
        body: 'It changes every 30 seconds, holds neither your WeChat id nor your phone number, and is worthless once it has changed.',
      },
      {
        head: 'What we never ask',
        body: 'No phone number, no location, no albums, no contacts. The camera is used only on staff phones, to scan.',
      },
    ],
    dwell: {
      title: 'Measure how long each page is read',
      on: 'On: you allow it',
      off: 'Off: nothing is measured',
      what: 'Only if you turn it on, so that the shop can mend pages nobody reads. Only while you look, 10 minutes at a time and an hour a day at most; kept are sums by page and week, for 13 weeks. Turn it off whenever you like and all of it is deleted at once. Off costs you nothing.',
      nowOn: 'On. You can turn it off any time',
      nowOff: 'Off. What was kept is deleted',
    },
  },
);
