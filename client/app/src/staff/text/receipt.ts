import { words } from '@/text/words';

export const receiptWords = words(
  {
    title: '开小票',
    amount: '实付金额',
    typeAmount: '输入顾客实付的金额',
    hint: '给没出示会员码的顾客，24 小时内可补记积分',
    record: (amount: string) => `开小票 ${amount}`,
    ask: '再问一次',
    unanswered: '店里没有回应，不知道开出没有。再问一次，不会开两张。',
    stamp: '小票',
    how: '请顾客拍下来，或抄下单号',
    number: '单号',
    store: '门店',
    until: '补记到',
    untilLine: (day: string, time: string) => `${day} ${time}`,
    qr: '小票二维码',
    next: '再开一张',
  },
  {
    title: 'Receipt',
    amount: 'Amount paid',
    typeAmount: 'Type what they paid',
    hint: 'For a shopper without a code: points can be claimed within 24 hours',
    record: (amount: string) => `Receipt for ${amount}`,
    ask: 'Ask again',
    unanswered:
      'No answer, so it is not known whether it is there. Asking again makes no second one.',
    stamp: 'Slip',
    how: 'Let them take a picture, or write the number down',
    number: 'Number',
    store: 'Store',
    until: 'Claim by',
    untilLine: (day: string, time: string) => `${day} ${time}`,
    qr: 'QR code of the receipt',
    next: 'Another one',
  },
);
