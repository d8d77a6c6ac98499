import { words } from '@/text/words';

// A figure stands apart from the characters before it.
const apart = (name: string): string => (/^\d/.test(name) ? ` ${name}` : name);

const draws = (count: number): string => `${count} ${count === 1 ? 'draw' : 'draws'}`;

export const lotteryWords = words(
  {
    title: '抽奖',
    running: '进行中',
    coming: (day: string) => `${day}开始`,
    ended: '结束了',
    dates: (from: string, to: string) => `${from}到 ${to}`,
    odds: '每一签的机会',
    oddsOf: (prize: string, percent: string, fraction: string) =>
      `${prize}，机会 ${percent}，也就是 ${fraction}`,
    nothing: '没有奖',
    about: (percent: string) => `约 ${percent}`,
    below: (percent: string) => `不到 ${percent}`,
    stock: (count: string) => `一共 ${count} 件`,
    left: (count: string) => `还剩 ${count} 件`,
    gone: (instead: string | null) =>
      instead === null ? '送完了' : `送完了，改送${apart(instead)}`,
    whenGone: (instead: string | null) =>
      instead === null ? '送完为止' : `送完改送${apart(instead)}`,
    whenNoMore: (name: string) => `你拿满了改送${apart(name)}`,
    free: '不用积分',
    price: (points: string) => `${points} 积分一签`,
    freeFirst: (count: number, points: string) => `每天先免费 ${count} 签，再抽 ${points} 积分一签`,
    caps: (perDay: number, perMember: number) => `每人每天最多 ${perDay} 签，一共 ${perMember} 签`,
    fingerprint: (start: string) => `开始前公布的指纹 ${start}…`,
    leftToday: (count: number) => `今天还能抽 ${count} 签`,
    leftFree: (count: number, free: number) => `今天还能抽 ${count} 签，${free} 签免费`,
    draw: '抽一签',
    drawIn: (name: string) => `在${name}里抽一签`,
    mine: '我的签',
    count: (count: number) => `${count} 签`,
    proof: '怎么核对',
    proofFrom: (day: string) => `${day}起`,
    proofNow: '可以核对了',
    empty: '眼下没有抽奖。过几天再来看看。',
    noneYet: '这次还没抽过。',
    stranger: '入会后可以抽奖。机会多大，事先都写明。',
    costs: '用掉',
    costsNothing: '这一签免费',
    points: (points: string) => `${points} 积分`,
    remains: '抽后还有',
    chance: '机会',
    chanceLine: (percent: string) => `${percent} 有奖，其余没有`,
    luck: '随机数',
    luckLine: '手机自己出，店里事先不知道',
    confirm: (points: string | null) => (points === null ? '免费抽' : `用 ${points} 积分抽`),
    unanswered: '上一签还没听到结果。再问一次，还是那一签，不会多抽，也不会多扣。',
    askAgain: '看那一签的结果',
    outcome: (won: boolean) => (won ? '抽到了' : '这一签没有奖'),
    after: {
      points: (balance: string) => `已经加上，现在有 ${balance} 积分。`,
      coupon: () => '放进我的券了，下次买单就能用。',
      goods: () => '给你留着，到店出示会员码就能取。',
      nothing: (balance: string) => `现在有 ${balance} 积分。`,
    },
    instead: (drawn: string, given: string) =>
      `抽到的是${drawn}，已经送完，按规则改送${apart(given)}。`,
    insteadNothing: (drawn: string) => `抽到的是${drawn}，已经送完，没有可改送的。`,
    insteadFull: (drawn: string, given: string) =>
      `抽到的是${drawn}，你已经拿满，按规则改送${apart(given)}。`,
    fine: '好',
    lookCoupon: '去看看',
    lookGoods: '看看去哪取',
  },
  {
    title: 'Lottery',
    running: 'On now',
    coming: (day: string) => `From ${day}`,
    ended: 'Over',
    dates: (from: string, to: string) => `${from} to ${to}`,
    odds: 'The odds of each draw',
    oddsOf: (prize: string, percent: string, fraction: string) =>
      `${prize}: ${percent}, exactly ${fraction}`,
    nothing: 'Nothing',
    about: (percent: string) => `about ${percent}`,
    below: (percent: string) => `below ${percent}`,
    stock: (count: string) => `${count} in all`,
    left: (count: string) => `${count} left`,
    gone: (instead: string | null) =>
      instead === null ? 'All given' : `All given, now ${instead}`,
    whenGone: (instead: string | null) => `then ${instead ?? 'nothing'}`,
    whenNoMore: (name: string) => `${name} once you can have no more`,
    free: 'Costs no points',
    price: (points: string) => `${points} points a draw`,
    freeFirst: (count: number, points: string) =>
      `${draws(count)} free a day, then ${points} points each`,
    caps: (perDay: number, perMember: number) =>
      `At most ${perDay} a day and ${perMember} in all for each member`,
    fingerprint: (start: string) => `Fingerprint told before it began: ${start}…`,
    leftToday: (count: number) => `${draws(count)} left today`,
    leftFree: (count: number, free: number) => `${draws(count)} left today, ${free} free`,
    draw: 'Draw once',
    drawIn: (name: string) => `Draw once in ${name}`,
    mine: 'My draws',
    count: (count: number) => draws(count),
    proof: 'How to check',
    proofFrom: (day: string) => `from ${day}`,
    proofNow: 'can be checked',
    empty: 'No lottery right now. Look in again in a few days.',
    noneYet: 'No draws yet this time.',
    stranger: 'Once you join you can draw. The odds are told beforehand.',
    costs: 'Costs',
    costsNothing: 'This one is free',
    points: (points: string) => `${points} points`,
    remains: 'Leaves you',
    chance: 'Odds',
    chanceLine: (percent: string) => `${percent} for a prize, else nothing`,
    luck: 'Random',
    luckLine: 'Your phone makes a number the shop does not know beforehand',
    confirm: (points: string | null) =>
      points === null ? 'Draw for free' : `Spend ${points} points`,
    unanswered:
      'The last draw has not been answered. Ask again: it is the same draw, made and paid once.',
    askAgain: 'See what it drew',
    outcome: (won: boolean) => (won ? 'You drew' : 'This draw won nothing'),
    after: {
      points: (balance: string) => `They are yours: ${balance} points now.`,
      coupon: () => 'It is among your coupons, good on your next visit.',
      goods: () => 'It waits for you: show your code at the store.',
      nothing: (balance: string) => `You have ${balance} points.`,
    },
    instead: (drawn: string, given: string) =>
      `You drew ${drawn}. All were given, so by the rules you get ${given}.`,
    insteadNothing: (drawn: string) =>
      `You drew ${drawn}. All were given, and nothing stands in for it.`,
    insteadFull: (drawn: string, given: string) =>
      `You drew ${drawn} and can have no more, so by the rules you get ${given}.`,
    fine: 'Fine',
    lookCoupon: 'See it',
    lookGoods: 'See where',
  },
);
