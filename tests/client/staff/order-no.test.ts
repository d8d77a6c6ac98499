import { groupedOrderNo, orderNoOf } from '../../../client/app/src/staff/queue/order-no';

describe("The till's own order number", () => {
  const at = Date.parse('2030-03-09T23:59:58+08:00');

  it('is the moment in UTC+8 and four digits of chance', () => {
    expect(orderNoOf(at, 0)).toBe('03092359580000');
    expect(orderNoOf(at, 0.04219)).toBe('03092359580421');
    expect(orderNoOf(at, 0.99999)).toBe('03092359589999');
  });

  it('is read in three groups', () => {
    expect(groupedOrderNo('03092359580421')).toBe('0309 235958 0421');
  });

  it("leaves another system's number as it is", () => {
    expect(groupedOrderNo('A-17')).toBe('A-17');
  });
});
