import type { InputOf, OutputOf } from '../../shared/contract/contract';
import { type inbox } from '../../shared/contract/member/inbox';
import { granted } from '../support/answers';
import { messagingIn, openMessagingShop } from '../support/messaging';
import type { Shop } from '../support/shop';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openMessagingShop();
});
afterAll(() => shop.stop());

const DAY = 24 * 3_600_000;
const one = (memberId: string, name: string, at: number) => ({
  ...{ _id: `${memberId}:${name}`, memberId, message: name, category: 'news' },
  ...{ purpose: 'marketing', channel: 'inbox', title: name, text: '新茶到店', page: null },
  ...{ reason: { campaign: name, rule: 'all', sentence: '你是会员' }, personalised: false },
  ...{ at, state: 'sent' },
});

const put = (docs: readonly ReturnType<typeof one>[]) =>
  Promise.all(docs.map((doc) => shop.documents.put('messages', doc)));

const idOf = async (no: string): Promise<string> =>
  (await shop.documents.one<Readonly<{ _id: string }>>('members', { no }))._id;

type Page = OutputOf<typeof inbox>;
type Before = NonNullable<InputOf<typeof inbox>['before']>;

const pagesOf = async (name: string): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  for (let before: Before | null | undefined; before !== null;) {
    const asked = { action: 'inbox', ...(before === undefined ? {} : { before }) } as const;
    const page = granted(await shop.as(name).member(asked));
    pages.push(page);
    before = page.cursor;
  }
  return pages;
};

describe('The inbox', () => {
  it.each([
    ['of an instant each', (i: number) => i],
    ['of one instant', () => 1],
    ['two by two', (i: number) => Math.floor(i / 2)],
  ])('tells every message once, a page at a time, %s', async (how, stepOf) => {
    const name = `reader-${how.replaceAll(' ', '-')}`;
    const { no } = await shop.joins(name);
    const id = await idOf(no);
    const now = shop.now();
    const names = Array.from({ length: 45 }, (_, i) => `message-${i}`);
    await put(names.map((message, i) => one(id, message, now - 1_000 + stepOf(i))));
    const pages = await pagesOf(name);
    expect(pages.map(({ messages }) => messages.length)).toEqual([20, 20, 5]);
    const told = pages.flatMap(({ messages }) => messages);
    expect(told.map((message) => message.id).sort()).toEqual([...names].sort());
    const times = told.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('ends with the page that the last message fills', async () => {
    const { no } = await shop.joins('twenty');
    const id = await idOf(no);
    await put(Array.from({ length: 20 }, (_, i) => one(id, `m-${i}`, shop.now() - i)));
    expect((await pagesOf('twenty')).map(({ messages }) => messages.length)).toEqual([20]);
  });
});

describe('A message', () => {
  it('is kept for 400 days and then forgotten by the night: before, at and after', async () => {
    const kept = messagingIn(shop);
    const { no } = await shop.joins('old');
    const id = await idOf(no);
    const limit = shop.now() - 400 * DAY;
    await put([
      one(id, 'before', limit + 1),
      one(id, 'at', limit),
      ...Array.from({ length: 450 }, (_, i) => one(id, `after-${i}`, limit - 1 - i)),
    ]);
    expect(granted(await shop.nightly())).toMatchObject({ forgotten: 450 });
    const left = (await kept.inboxOf('old')).messages.map((message) => message.id);
    expect(left).toEqual(['before', 'at']);
    expect(granted(await shop.nightly())).toMatchObject({ forgotten: 0 });
  });
});
