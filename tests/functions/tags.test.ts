import { dayOf } from '../../shared/domain/kernel/day';
import { granted, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
let people: Readonly<Record<'tao' | 'an', Phone>>;
beforeAll(async () => {
  shop = await openShop();
  people = { tao: await shop.joins('tao'), an: await shop.joins('an') };
  granted(await tagged(people.tao.no, { put: ['熟客'] }));
});
afterAll(() => shop.stop());

const tagged = (memberNo: string, given: object) =>
  shop.console({
    ...{ action: 'tag-member', requestId: fresh('tag'), memberNo, reason: '店长认识' },
    ...given,
  });

describe('A tag', () => {
  it('stays on a member, with who put it on and why in the ledger', async () => {
    const { no: memberNo } = people.tao;
    const told = granted(await shop.console({ action: 'member', memberNo }));
    expect(told.entries[0]).toMatchObject({
      actor: { id: 'console:boss' },
      events: [{ kind: 'tag-put', tag: '熟客', reason: '店长认识', on: dayOf(shop.now()) }],
    });
    expect(told.chained).toBe(true);
  });

  it('is put on once however often it is asked, and finds the member', async () => {
    const asked = { requestId: fresh('tag'), put: ['周末'] };
    const [one, again] = [
      granted(await tagged(people.an.no, asked)),
      granted(await tagged(people.an.no, asked)),
    ];
    expect(again).toEqual(one);
    const { members: found } = granted(
      await shop.console({ action: 'search-members', find: '周末' }),
    );
    expect(found).toMatchObject([{ memberNo: people.an.no, tags: ['周末'] }]);
    expect(verdict(await tagged(people.an.no, { put: ['a.b'] }))).toBe('malformed-input');
    const many = Array.from({ length: 20 }, (_, n) => `t${n}`);
    expect(verdict(await tagged(people.an.no, { put: many }))).toBe('too-many-tags');
  });
});
