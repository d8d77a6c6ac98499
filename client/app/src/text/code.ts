import { words } from './words';

export const codeWords = words(
  {
    title: '会员码',
    how: '请店员扫一扫',
    qr: '会员码二维码，请店员扫一扫',
    bars: '会员码条形码',
    showDigits: '看数字',
    digits: (grouped: string) => `会员码数字 ${grouped}`,
    left: (seconds: number) => `${seconds} 秒后换新码`,
    captured: '截下来的码马上失效，当面出示就好',
    stranger: '入会后，会员码在这里。没有网络也能出示。',
  },
  {
    title: 'Code',
    how: 'Staff scan this',
    qr: 'Member code as a QR code, for staff to scan',
    bars: 'Member code as a barcode',
    showDigits: 'Show digits',
    digits: (grouped: string) => `Member code digits ${grouped}`,
    left: (seconds: number) => `A new code in ${seconds} seconds`,
    captured: 'A captured code soon ends. Show this screen instead',
    stranger: 'Once you join, your code is here. It works offline.',
  },
);
