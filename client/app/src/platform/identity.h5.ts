/** Whom the preview can be on a desk; a phone needs none of this, WeChat says who is calling. */
export const people = [
  { openid: 'tea-0001', zh: '林晚', en: 'Lin Wan', role: 'member' },
  { openid: 'tea-0002', zh: '陈一舟', en: 'Chen Yizhou', role: 'member' },
  { openid: 'tea-0003', zh: '周南', en: 'Zhou Nan', role: 'member' },
  { openid: 'tea-0004', zh: '苏禾', en: 'Su He', role: 'member' },
  { openid: 'mei', zh: '小梅', en: 'Mei', role: 'staff' },
  { openid: 'hao', zh: '阿昊', en: 'Hao', role: 'staff' },
  { openid: 'lan', zh: '兰姐', en: 'Lan', role: 'operator' },
] as const;

const key = 'huitou.identity';
const asked = new URLSearchParams(window.location.search).get('as');

/** The OPENID the preview calls with: `?as=` of the address, or the one last picked; empty at first. */
export const identity = (): string => asked ?? window.localStorage.getItem(key) ?? '';

/** Picks up another phone: everything starts anew with what that person's phone remembers. */
export function become(openid: string): void {
  window.localStorage.setItem(key, openid);
  const address = new URL(window.location.href);
  address.searchParams.delete('as');
  address.hash = '';
  window.location.replace(address);
  if (asked === null) window.location.reload();
}

/** Somebody nobody has seen before. */
export const newVisitor = (): string => `visitor-${Math.random().toString(36).slice(2, 10)}`;
