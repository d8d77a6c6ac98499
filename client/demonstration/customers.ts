import { type StoreId, sources, stores } from './shop';

/** Somebody of the sample as the shop knows them. */
export type Customer = Readonly<{ openid: string; store: StoreId; source: string; place: number }>;

const nicknames =
  '小满 茉莉不加糖 听雨 阿岩 半糖去冰 老白茶 一叶 山里来信 青团 沈小姐 豆豆妈 南风 煮茶的猫 阿梨 早睡失败 乌龙 '
  + '木子 晚晚 欧阳清风徐来水波不兴的小茶客 桂花糕 何先生 春山 橘子皮 阿椿 三分甜 石头 小鹿 云上 陈皮 周末见 阿澄 白露 竹里 糯米 '
  + '慢慢来 谷雨 大橙子 苏苏 一壶 明月';

/** The nicknames that the first customers give themselves. */
const names = nicknames.split(' ');

/** FNV-1a, 32 bit: the same customer always goes to the same store. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

function pick<Item>(items: readonly Item[], hash: number): Item {
  const item = items[hash % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The shop's customer behind an id of the sample, which is a place in it from 1. */
export function customerOf(id: string): Customer {
  const hash = hashOf(id);
  return {
    openid: `tea-${id}`,
    store: pick(stores, hash).storeId,
    source: pick(sources, hash >>> 8).sourceId,
    place: Number(id),
  };
}

/** The name a customer goes by in WeChat; most shops know few of them. */
export const nicknameOf = ({ place }: Customer): string | undefined => names[place - 1];
