import { words } from './words';

export const previewWords = words(
  {
    title: '这是谁的手机？',
    why: '在电脑上预览，先选一位。手机上微信会认得主人。',
    roles: { member: '会员', staff: '店员', operator: '店长' },
    newVisitor: '一位新客人',
    change: '换一位（预览）',
  },
  {
    title: 'Whose phone is this?',
    why: 'A preview on a desk: pick somebody. On a phone WeChat knows its owner.',
    roles: { member: 'Member', staff: 'Staff', operator: 'Operator' },
    newVisitor: 'A new guest',
    change: 'Be somebody else (preview)',
  },
);
