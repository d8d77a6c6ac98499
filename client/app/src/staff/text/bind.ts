import { words } from '@/text/words';

export const bindWords = words(
  {
    title: '到店里上岗',
    why: '收下邀请后，你的微信就是店员身份：能认会员、记账、退款。邀请由店长发出，一天内有效，只能用一次。',
    field: '邀请码',
    hint: '粘贴 26 位邀请码',
    scan: '扫邀请码',
    notAnInvitation: '这不是邀请码。请店长打开邀请再扫。',
    accept: '收下邀请',
    already: (role: string, where: string) =>
      where === ''
        ? `你现在是${role}。收下后换成邀请里写的职务和门店。`
        : `你现在是${role}（${where}）。收下后换成邀请里写的职务和门店。`,
    roles: { staff: '店员', manager: '店长', operator: '运营', admin: '管理员' },
    comma: '、',
    done: (name: string, role: string) => `${name}，你是${role}了`,
    where: (where: string) => `可以在 ${where} 收银`,
    nowhere: '还没有排店，请店长在后台给你排店',
    toTill: '去收银台',
  },
  {
    title: 'Work here',
    why: 'Once you accept, your WeChat is a colleague’s: you can look up members, record sales and refund. A manager makes the invitation; it is good for a day, once.',
    field: 'Invitation',
    hint: 'Paste its 26 letters',
    scan: 'Scan the invitation',
    notAnInvitation: 'This is not an invitation. Ask your manager to open it and scan again.',
    accept: 'Accept',
    already: (role: string, where: string) =>
      where === ''
        ? `You are ${role} now. Accepting changes that to what the invitation says.`
        : `You are ${role} now (${where}). Accepting changes that to what the invitation says.`,
    roles: {
      staff: 'staff',
      manager: 'a manager',
      operator: 'an operator',
      admin: 'an administrator',
    },
    comma: ', ',
    done: (name: string, role: string) => `${name}, you are ${role} now`,
    where: (where: string) => `You can stand at the till of ${where}`,
    nowhere: 'No store is open to you yet. Ask your manager to assign one.',
    toTill: 'To the till',
  },
);
