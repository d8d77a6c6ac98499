import { words } from './words';

export const profileWords = words(
  {
    title: '名字和头像',
    picture: '头像',
    pickPicture: '换头像',
    name: '名字',
    namePlaceholder: '店员会这样称呼你',
    why: '不填也行，权益一样。名字和头像只给店员看。',
    save: '保存',
    saved: '记下了',
    pictureFailed: '头像没传上去。连上网络再试一次。',
  },
  {
    title: 'Name and picture',
    picture: 'Picture',
    pickPicture: 'Change picture',
    name: 'Name',
    namePlaceholder: 'What staff will call you',
    why: 'Optional: your benefits are the same without. Only staff see it.',
    save: 'Save',
    saved: 'Saved',
    pictureFailed: 'The picture was not sent. Try again once connected.',
  },
);
