import { words } from '@/text/words';

export const inboxWords = words(
  {
    title: '消息',
    fresh: '新',
    whyAsk: '为什么收到',
    why: '为什么收到这条',
    channels: {
      inbox: '它只在小程序里等你，不会打扰你。',
      subscribe: '你点过「提醒我」，所以微信服务通知告诉了你一次。',
      wecom: '店员用企业微信告诉了你。',
      sms: '你同意过收短信，所以发了短信。回 T 退订。',
    },
    purposes: {
      service: '这是提醒，不是推销。',
      marketing: '这是店里的推荐，随时可以关掉。',
    },
    personalised: '它是按你来店和消费的记录挑的。',
    notPersonalised: '它不是按你的记录挑的。',
    unknown: '微信没有回话，不知道你收到没有。不会再发一次。',
    more: '更早的消息',
    end: (days: number) => `没有更早的了。消息保留 ${days} 天。`,
    manage: '管理消息与同意',
    empty: '还没有消息。有事才会写给你。',
    stranger: '入会后，店里写给你的消息在这里。',
  },
  {
    title: 'Messages',
    fresh: 'New',
    whyAsk: 'Why did I get this',
    why: 'Why you got this',
    channels: {
      inbox: 'It only waits for you here and disturbs nobody.',
      subscribe: 'You tapped “Remind me”, so a WeChat notice told you once.',
      wecom: 'A member of staff told you by WeCom.',
      sms: 'You agreed to text messages, so one was sent. Reply T to end them.',
    },
    purposes: {
      service: 'This is a reminder, not advertising.',
      marketing: 'This is a suggestion of the shop. Turn it off at any time.',
    },
    personalised: 'It was chosen by your visits and purchases.',
    notPersonalised: 'It was not chosen by your record.',
    unknown: 'WeChat did not answer, so nobody knows whether it arrived. It is not sent again.',
    more: 'Older messages',
    end: (days: number) => `Nothing older. Messages are kept for ${days} days.`,
    manage: 'Messages and consent',
    empty: 'No messages yet. We write when there is something to say.',
    stranger: 'Once you join, what the shop writes to you is here.',
  },
);
