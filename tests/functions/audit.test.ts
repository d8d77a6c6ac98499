import { verdict } from '../support/answers';
import { contracts } from '../support/contracts';
import { inputs } from '../support/inputs';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

describe('The audit', () => {
  it('has every call of an operator, granted or refused, with who, what and when', async () => {
    for (const { name } of contracts.operator) {
      const event = { action: name, ...inputs.operator[name] };
      const answer = await shop.console(event, 'auditor');
      const [line] = await shop.documents.all('audit', {
        'actor.id': 'console:auditor',
        action: name,
      });
      expect(line).toMatchObject({
        at: shop.now(),
        actor: { kind: 'console', id: 'console:auditor', source: 'wx_devtools' },
        outcome: answer.ok ? 'done' : 'refused',
      });
    }
  });

  it('has also what failed half-way', async () => {
    const phone = await shop.joins('broken');
    await shop.documents.update('members', { no: phone.no }, { $set: { 'state.points': 'gone' } });
    const asked = { action: 'member', memberNo: phone.no } as const;
    expect(verdict(await shop.console(asked, 'unlucky'))).toBe('internal');
    const [line] = await shop.documents.all('audit', { 'actor.id': 'console:unlucky' });
    expect(line).toMatchObject({ outcome: 'failed', about: { memberNo: phone.no } });
    await shop.documents.remove('members', { no: phone.no });
  });

  it('has also what failed before it was decided, and nothing of who has no right to ask', async () => {
    await shop.joins('nobody');
    const [lan] = await shop.documents.all('staff', { openid: shop.openidOf('lan') });
    const seen = (await shop.documents.all('audit')).length;
    const asked = { action: 'search-members', find: 'nobody' } as const;
    expect(verdict(await shop.as('nobody').operator(asked))).toBe('not-allowed');
    expect(await shop.documents.all('audit')).toHaveLength(seen);
    await shop.documents.update('programme', {}, { $set: { effectiveFrom: shop.now() + 9e12 } });
    shop.wait(61_000);
    const programme = { action: 'programme' } as const;
    expect(verdict(await shop.as('lan').operator(programme))).toBe('internal');
    const lines = await shop.documents.all('audit', { 'actor.id': lan?.['_id'] });
    expect(lines.at(-1)).toMatchObject({ action: 'programme', outcome: 'failed' });
    await shop.documents.update('programme', {}, { $set: { effectiveFrom: 0 } });
    shop.wait(61_000);
  });

  it.each([' ', ' boss', 'boss ', '', 'x'.repeat(33), 'a\nb', '{"$gt":""}'])(
    'takes no name like %j',
    async (operator) => {
      expect(verdict(await shop.console({ action: 'stores' }, operator))).toBe('malformed-input');
    },
  );
});
