/** Somebody whose phone the preview can be; the name is what they go by until the shop tells another. */
export type Person = Readonly<{ openid: string; name: string; works: boolean }>;

const member = (openid: string, name: string): Person => ({ openid, name, works: false });
const colleague = (openid: string, name: string): Person => ({ openid, name, works: true });

/** Members of the demonstration shop who differ: the highest tier, one long away, one close to the next… */
export const members: readonly Person[] = [
  member('tea-0006', '老白茶'),
  member('tea-0017', '木子'),
  member('tea-0013', '煮茶的猫'),
  member('tea-0019', '欧阳清风徐来水波不兴的小茶客'),
  member('tea-0035', '慢慢来'),
];

export const colleagues: readonly Person[] = [
  colleague('mei', '梅'),
  colleague('hao', '浩'),
  colleague('lan', '岚'),
];

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Somebody nobody has seen before. */
export const newVisitor = (): string =>
  `visitor-${Array.from(window.crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte & 31]).join('')}`;

/** Where somebody's phone opens: who works here has the till in front, as after a tap on it. */
export const firstPage = (openid: string): string =>
  works(openid) ? '/staff/pages/till/index' : '';

export const works = (openid: string): boolean =>
  colleagues.some((person) => person.openid === openid);

const known = [...members, ...colleagues];

/** Everybody to choose from, and whoever was named beside them. */
export function peopleWith(named: readonly string[], visitor: string) {
  const others = [...new Set(named)].filter(
    (openid) => openid !== '' && known.every((person) => person.openid !== openid),
  );
  return {
    members: [...members, ...others.map((openid) => member(openid, visitor))],
    colleagues,
  };
}
