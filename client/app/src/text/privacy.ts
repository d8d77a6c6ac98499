import { words } from './words';

export const privacyWords = words(
  {
    title: '你的信息',
    parts: [
      {
        head: '我们记下什么',
        body: '微信给本店的一个编号，用来认出你；你的积分、成长值、签到、到店日期和消费金额；你自己填的名字和头像。',
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
  },
  {
    title: 'Your data',
    parts: [
      {
        head: 'What we keep',
        body: 'A number WeChat gives this shop to recognise you; your points, growth, check-ins, visit days and amounts paid; the name and picture you fill in yourself.',
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
  },
);
