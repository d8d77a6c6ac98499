import { type FixturePhone, openFixturePhone } from './fixture-phone';
import { restart } from '../support/mini-runtime/weapp-phone';

let fixture: FixturePhone;

beforeEach(async () => {
  fixture = await openFixturePhone();
});
afterEach(() => fixture.close());

const page = async () => {
  const page = await fixture.hand.currentPage();
  if (page === undefined) throw new Error('no page is open');
  return page;
};
const element = async (selector: string) => {
  const found = await (await page()).$(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
};
const tap = async (selector: string) => (await element(selector)).tap();
const text = async (selector: string): Promise<unknown> => (await element(selector)).text();
const call = async (method: string): Promise<unknown> => (await page()).callMethod(method);

describe('a mini-program on the runtime', () => {
  it('hears a tap on the way up, unless it is caught', async () => {
    await tap('#inner');
    await tap('#caught');
    expect(await text('#counts')).toBe('2/1');
    expect(await fixture.phone.faults()).toEqual([]);
  });

  it('draws a list again when its data change', async () => {
    await tap('#add');
    expect(await text('#list')).toBe('a;b;c;');
  });

  it('hears nothing from a disabled button', async () => {
    await tap('#disabled');
    expect(await text('#list')).toBe('a;b;');
  });

  it('hears what is typed, up to the length of the field', async () => {
    await (
      (await element('#field')) as unknown as { input: (text: string) => Promise<void> }
    ).input('龙井茶叶铺');
    expect(await text('#typed')).toBe('龙井茶叶龙井茶叶');
  });

  it('hears a component by its own event', async () => {
    await tap('#leaf .leaf');
    expect(await text('#list')).toBe('mint;');
  });

  it('keeps a finger from what lies under something else', async () => {
    await tap('#cover');
    await expect(tap('#inner')).rejects.toThrow('is in its way');
  });

  it('measures in shares of the window', async () => {
    expect(await (await element('#outer')).style('width')).toBe('390px');
  });
});

describe('going from page to page', () => {
  it('tells each page of its life, in order, and keeps storage over a restart', async () => {
    await call('go');
    const second = await page();
    expect([second.path, second.query]).toEqual(['pages/second/index', { from: 'first' }]);
    await second.waitFor(async () => String(await text('#said')).includes('drawn'));
    expect(await text('#said')).toBe('load:first show drawn:78');

    await fixture.hand.callWxMethod('navigateBack');
    expect((await page()).path).toBe('pages/first/index');
    await restart(fixture.phone);
    expect(await fixture.hand.callWxMethod('getStorageSync', 'left')).toBe('second');
  });
});

describe('the cloud of a mini-program', () => {
  it('is called as the WeChat user whose phone it is', async () => {
    expect(await call('ask')).toEqual({ result: { caller: 'o-lin', path: '/call/member' } });
  });

  it('cannot be reached without a network', async () => {
    await fixture.phone.setNetwork('none');
    expect(await call('ask')).toMatchObject({ failure: { errCode: -1 } });
    expect(await fixture.phone.calls()).toEqual([]);
  });
});

describe('what a phone has not', () => {
  it('finds no browser around it', async () => {
    const absent = { window: 'undefined', document: 'undefined', fetch: 'undefined' };
    expect(await call('looksAround')).toEqual(absent);
  });

  it('stops a mini-program that uses an interface that is not implemented', async () => {
    await expect(call('pay')).rejects.toThrow('wx.requestPayment is not implemented');
    expect((await fixture.phone.faults()).join()).toContain('wx.requestPayment');
  });

  it('stops a mini-program that draws a tag that is not implemented', async () => {
    await call('play').catch(() => undefined);
    expect((await fixture.phone.faults()).join()).toContain('<video> is not implemented');
  });

  it('asks for a stand-in where a person has to answer', async () => {
    await expect(fixture.hand.callWxMethod('scanCode', {})).rejects.toThrow();
    await fixture.hand.mockWxMethod('scanCode', { result: '9123' });
    expect(await fixture.hand.callWxMethod('scanCode', {})).toEqual({ result: '9123' });
  });
});
