import { categoriesAt } from '../../../client/app/src/staff/categories';
import { everywhere } from '../../support/coupons';
import { atTill } from './goods';

const me = {
  ...{ at: 0, staffId: 'mei', name: '梅', role: 'staff', stores: [], tills: [] },
  categories: ['茶点'],
};
const coupons = [
  atTill('any'),
  atTill('ware', { scope: { ...everywhere, categories: ['茶具', '茶点'] } }),
];

describe('Categories at the counter', () => {
  it('are those by which anybody earns, and those of coupons held, each once', () => {
    expect(categoriesAt(me, { coupons })).toEqual(['茶点', '茶具']);
  });

  it('without network are those last told', () => {
    expect(categoriesAt(me, null)).toEqual(['茶点']);
    expect(categoriesAt(null, null)).toEqual([]);
  });
});
