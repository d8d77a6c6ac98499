import { dayOf } from '@shared/domain/kernel/day';
import type { Language } from '@/store/settings';
import { dayIn } from '@/text/figures';
import { words, wordsIn } from '@/text/words';
import type { Invite } from '../store';

export const inviteWords = words(
  {
    title: '邀请朋友',
    lead: '请朋友来坐坐',
    mine: '你得',
    friends: '朋友得',
    when: (yuan: string, days: number, what: string) =>
      `朋友入会后，第一笔满 ${yuan} 元的消费过了 ${days} 天没有退，${what}。`,
    both: '两份礼一起送到',
    theirs: '礼就送到朋友那里',
    cap: (perMonth: number, perYear: number) =>
      `一个月最多计 ${perMonth} 位，一年最多 ${perYear} 位。`,
    noShareGift: '发给谁、发几次都不送东西，也不用发到群里。朋友真的来了才算。',
    staff: '你在店里工作：可以邀请，朋友照样有礼，你的那份不计。',
    send: '发给微信朋友',
    card: (shop: string) => `来${shop}坐坐`,
    yours: '你请来的人',
    none: '还没有人经你入会。',
    count: (came: number, given: number) =>
      given === 0 ? `来了 ${came} 位` : `来了 ${came} 位，${given} 份礼已送到`,
    friend: (day: string) => `${day}入会`,
    joined: (yuan: string) => `还没有满 ${yuan} 元的消费`,
    waiting: (day: string) => `买过了，不退的话 ${day}送到`,
    rewarded: '礼已送到',
    revoked: '那一单退了，礼收回了',
    whyNot: {
      'over-cap': '超过了能计的位数，没有计礼',
      staff: '你在店里工作，没有计礼',
      'same-person': '和你留的是同一个手机号，没有计礼',
      'not-given': '那份礼已经送完了',
    },
    stranger: '入会后，可以在这里请朋友来坐坐。',
    copy: '复制链接',
    copied: '链接复制好了',
    another: '用另一部手机打开',
    scan: '朋友扫一扫，就从这里入会',
    qr: '邀请的二维码',
  },
  {
    title: 'Invite a friend',
    lead: 'Ask a friend to tea',
    mine: 'You get',
    friends: 'They get',
    when: (yuan: string, days: number, what: string) =>
      `Once your friend has joined, and their first purchase of ¥${yuan} or more is ${days} days old and not returned, ${what}.`,
    both: 'both gifts come by themselves',
    theirs: 'their gift comes by itself',
    cap: (perMonth: number, perYear: number) =>
      `Up to ${perMonth} friends a month and ${perYear} a year count.`,
    noShareGift:
      'Nothing is given for sending it, however often or to whom. It counts when a friend really comes.',
    staff: 'You work here: you may invite, and friends get their gift, but yours does not count.',
    send: 'Send to a friend',
    card: (shop: string) => `Come to ${shop}`,
    yours: 'Who you invited',
    none: 'Nobody has joined by you yet.',
    count: (came: number, given: number) =>
      given === 0 ? `${came} joined` : `${came} joined, ${given} gifts given`,
    friend: (day: string) => `Joined ${day}`,
    joined: (yuan: string) => `No purchase of ¥${yuan} yet`,
    waiting: (day: string) => `Bought; unless returned, it comes on ${day}`,
    rewarded: 'The gift is here',
    revoked: 'That purchase was returned, and the gift with it',
    whyNot: {
      'over-cap': 'Above what counts, so no gift',
      staff: 'You work here, so no gift',
      'same-person': 'The same phone number as yours, so no gift',
      'not-given': 'That gift had run out',
    },
    stranger: 'Once you join, you can ask friends to tea here.',
    copy: 'Copy the link',
    copied: 'Link copied',
    another: 'Open on another phone',
    scan: 'A friend scans this and joins from here',
    qr: 'QR code of the invitation',
  },
);

type Friend = Invite['friends'][number];

/** How far a friend is, and what comes of it. */
export function friendLine(
  { state, survivesAt, whyNot }: Friend,
  { at, yuan, language }: Readonly<{ at: number; yuan: string; language: Language }>,
): string {
  const say = wordsIn(inviteWords, language);
  switch (state) {
    case 'joined':
      return say.joined(yuan);
    case 'waiting':
      return say.waiting(dayIn(language, dayOf(survivesAt ?? at), dayOf(at)));
    case 'rewarded':
      return say.rewarded;
    case 'not-rewarded':
      return say.whyNot[whyNot ?? 'not-given'];
    case 'revoked':
      return say.revoked;
  }
}
