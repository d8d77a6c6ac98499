/** The stores of 小满茶铺. */
export const stores = [
  { storeId: 'nanmen', name: '南门店' },
  { storeId: 'hupan', name: '湖畔店' },
  { storeId: 'yuncheng', name: '云城店' },
] as const;

export type StoreId = (typeof stores)[number]['storeId'];

/** How its customers come to join. */
export const sources = [
  { sourceId: '门店海报', name: '门店海报', kind: 'poster' },
  { sourceId: '桌贴', name: '桌贴', kind: 'poster' },
  { sourceId: '朋友推荐', name: '朋友推荐', kind: 'channel' },
  { sourceId: '公众号', name: '公众号', kind: 'channel' },
  { sourceId: '收银台', name: '收银台', kind: 'staff' },
] as const;

/** The people who work there, by OPENID. */
export const people = [
  { openid: 'mei', name: '梅', role: 'staff', stores: ['nanmen', 'hupan'] },
  { openid: 'hao', name: '浩', role: 'manager', stores: ['nanmen', 'hupan', 'yuncheng'] },
  { openid: 'lan', name: '岚', role: 'operator', stores: [] },
] as const;

/** Who stands at the till of each store. */
export const tillOf: Readonly<Record<StoreId, string>> = {
  nanmen: 'mei',
  hupan: 'mei',
  yuncheng: 'hao',
};

/** Minutes after midnight at which the stores open and close. */
export const opens = 8 * 60;
export const closes = 21 * 60 + 30;
