import { words } from '@/text/words';

export const codeWords = words(
  {
    title: '读会员码',
    aim: '对准顾客手机上的二维码',
    starting: '正在打开摄像头',
    noCamera: '摄像头打不开。可以选一张照片，或输入二维码下面的数字。',
    picture: '从照片读取',
    pictureUnread: '照片里没有找到会员码，换一张清楚些的。',
    typed: '24 位数字',
    typedHint: '请顾客点一下会员码，就能看到数字',
    look: '认人',
    left: (digits: number) => `还差 ${digits} 位`,
  },
  {
    title: 'Read a code',
    aim: "Point at the QR code on the shopper's phone",
    starting: 'Opening the camera',
    noCamera: 'The camera is not available. Choose a picture, or type the digits under the code.',
    picture: 'Read a picture',
    pictureUnread: 'No member code in that picture. Try a sharper one.',
    typed: '24 digits',
    typedHint: 'A tap on their code shows the shopper the digits',
    look: 'Look up',
    left: (digits: number) => `${digits} digits to go`,
  },
);
