import { words } from './words';

export const settingsWords = words(
  {
    title: '设置',
    textSize: '字号',
    sizes: { system: '跟随手机', large: '大', larger: '特大', care: '关怀' },
    care: '关怀模式：字最大，灰字加深。',
    language: '语言',
    followPhone: '跟随手机',
    consents: '消息与同意',
    privacy: '怎样保护你的信息',
    bind: '在店里工作，有邀请码',
  },
  {
    title: 'Settings',
    textSize: 'Text size',
    sizes: { system: 'As phone', large: 'Large', larger: 'Larger', care: 'Care' },
    care: 'Care mode: the largest text, and darker greys.',
    language: 'Language',
    followPhone: 'As phone',
    consents: 'Messages and consent',
    privacy: 'How your data is protected',
    bind: 'I work here and have an invitation',
  },
);
