import type { Script } from './model';

/** What the people of the tea-house chain 小满茶铺 say, to start from. */
export const teaHouseScripts: readonly Script[] = [
  {
    id: 'first-hello',
    stage: 'welcome',
    question: '第一次打招呼说什么',
    text: '你好，我是小满茶铺的店员。以后想留座、问茶，直接在这里跟我说就好，平时我不会打扰你。',
  },
  {
    id: 'code-how',
    stage: 'welcome',
    question: '会员码怎么用',
    text: '打开小程序点「会员码」，结账时给店员扫一下，积分和券都会自己算好。没有网也能打开。',
  },
  {
    id: 'points-how',
    stage: 'welcome',
    question: '积分有什么用',
    text: '消费 1 元积 1 分，积分在小程序的积分商城里换茶和茶点。到期前会在小程序里提醒你。',
  },
  {
    id: 'taste',
    stage: 'ice-break',
    question: '怎么问口味',
    text: '上次的茶喝着还合口吗？偏淡还是偏浓，你说一声，下次我按你的口味泡。',
  },
  {
    id: 'not-sweet',
    stage: 'ice-break',
    question: '不爱喝甜的，推荐什么',
    text: '可以试试冷泡白茶，不加糖，入口清甜是茶自己的味道。先尝一小杯再决定也行。',
  },
  {
    id: 'sleep',
    stage: 'ice-break',
    question: '下午喝茶怕睡不着',
    text: '下午可以喝陈年白茶或熟普，茶性温和一些；对咖啡因敏感的话，我们也有不含茶叶的陈皮饮。',
  },
  {
    id: 'brew-at-home',
    stage: 'trust',
    question: '买回家怎么泡',
    text: '白茶 3 克配 150 毫升水，95 度，前两泡 20 秒，之后每泡加 10 秒。泡淡了再煮一壶，别有滋味。',
  },
  {
    id: 'keep-tea',
    stage: 'trust',
    question: '茶叶怎么存',
    text: '避光、干燥、密封，离厨房远一点。白茶常温放着就好，绿茶放冰箱冷藏，开封后尽量一个月喝完。',
  },
  {
    id: 'too-dear',
    stage: 'trust',
    question: '客人说贵',
    text: '明白的。这一款是当年头采，所以价高一些；日常喝有一款 38 元的口粮茶，味道干净，我给你泡一杯比比看。',
  },
  {
    id: 'new-tea',
    stage: 'conversion',
    question: '新茶到了怎么说',
    text: '你喜欢的那一类茶，新一批到店了。这周过来我给你留一泡先尝，合口再带，不合口就当来坐坐。',
  },
  {
    id: 'coupon-left',
    stage: 'conversion',
    question: '有券没用怎么提醒',
    text: '你的卡包里有一张券快到期了，在小程序「卡券」里能看到日子。顺路的话来用掉，不顺路也不用特意跑。',
  },
  {
    id: 'long-time',
    stage: 'conversion',
    question: '很久没来怎么开口',
    text: '有一阵没见到你了，都还好吧？最近店里换了冬天的茶单，哪天想喝热的，提前说一声给你留靠窗的位子。',
  },
  {
    id: 'bring-friend',
    stage: 'referral',
    question: '怎么请客人带朋友来',
    text: '如果有朋友也爱喝茶，可以把小程序里的邀请给他。他第一次消费后，你们俩都会收到一份心意；不带也没关系。',
  },
  {
    id: 'thanks-friend',
    stage: 'referral',
    question: '朋友来过之后怎么谢',
    text: '谢谢你介绍朋友来，他喝的是岩茶，挺喜欢的。给你的心意已经在卡包里，下次过来一起用。',
  },
];
