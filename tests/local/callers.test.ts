import { type Cloud } from '../../local/cloud';
import { type Identity } from '../../local/functions/identity';
import { lin, openFixtureCloud, operator, send } from './fixture-cloud';

type Seen = {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  event: Record<string, unknown>;
  environment: Record<string, string>;
  born: number;
};

describe('a caller', () => {
  let cloud: Cloud;
  const mirror = async (who: Identity, event: object = {}) =>
    (await cloud.call('mirror', event, who)) as Seen;

  beforeAll(async () => {
    process.env['MACHINE_SECRET'] = 'of the machine';
    cloud = await openFixtureCloud({ environment: { SECRET: 'deployed' } });
  });
  afterAll(() => cloud.stop());

  it('is a shopper with OPENID and APPID when the mini-program calls', async () => {
    const { before } = await mirror({ ...lin, unionid: 'uLin' });
    expect(before).toMatchObject({ OPENID: 'oLin', UNIONID: 'uLin', SOURCE: 'wx_client' });
    expect(before['APPID']).toMatch(/^wx/);
  });

  it('is nobody in particular in the cloud console, over HTTP and from a timer', async () => {
    const { before } = await mirror(operator);
    const http = await send(`${cloud.url}/http/web/who`, { method: 'GET' });
    const timer = await cloud.fireTimer('ticker');
    expect(before).toEqual({ APPID: before['APPID'], ENV: 'local', SOURCE: 'wx_devtools' });
    expect(http.body).toMatchObject({ who: { ...before, SOURCE: 'wx_http' } });
    expect(timer).toMatchObject({ who: { ...before, SOURCE: 'wx_trigger' } });
  });

  it('is added to a shopper’s event, over anything the shopper wrote there', async () => {
    const { event } = await mirror(lin, { kept: 1, userInfo: { openId: 'oMei' } });
    expect(event).toMatchObject({ kept: 1, userInfo: { openId: 'oLin' } });
  });

  it('is not added to the console’s event', async () => {
    expect((await mirror(operator, { kept: 1 })).event).toEqual({ kept: 1 });
  });

  it('cannot be changed by what the event says', async () => {
    const forged = { WX_OPENID: 'oMei', OPENID: 'oMei', TCB_SOURCE: 'wx_trigger' };
    expect((await mirror(lin, forged)).before).toMatchObject({
      OPENID: 'oLin',
      SOURCE: 'wx_client',
    });
  });

  it('never sees another caller, however calls interleave', async () => {
    const callers = Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? 'oLin' : 'oMei'));
    const seen = await Promise.all(
      callers.map((openid, n) => mirror({ source: 'wx_client', openid }, { waitMs: (n * 7) % 11 })),
    );
    expect(seen.map(({ before }) => before['OPENID'])).toEqual(callers);
    expect(seen.map(({ after }) => after['OPENID'])).toEqual(callers);
  });

  it('leaves nothing in the environment for the next caller of the same instance', async () => {
    const alone = await openFixtureCloud({ instances: 1 });
    const shopper = (await alone.call('mirror', {}, { ...lin, unionid: 'uLin' })) as Seen;
    const next = (await alone.call('mirror', {}, operator)) as Seen;
    await alone.stop();
    expect(next.born).toBe(shopper.born);
    expect(next.before).not.toHaveProperty('OPENID');
    expect(Object.values(next.environment)).not.toContain('oLin');
    expect(Object.keys(next.environment).filter((key) => key.startsWith('WX_'))).toEqual(
      expect.not.arrayContaining(['WX_OPENID', 'WX_UNIONID']),
    );
  });

  it('keeps an id that only looks like a number', async () => {
    const ids = ['o012345', '1e5', '0x10', '12345678901234567890a'];
    const seen = await Promise.all(ids.map((openid) => mirror({ source: 'wx_client', openid })));
    expect(seen.map(({ before }) => before['OPENID'])).toEqual(ids);
  });

  it.each(['12345678901234567890', '-7', '', 'o lin', 'o,lin'])(
    'is refused with an id the SDK would change or WeChat never gives: %p',
    async (openid) => {
      await expect(cloud.call('mirror', {}, { source: 'wx_client', openid })).rejects.toThrow(
        'is no OPENID',
      );
    },
  );

  it('runs with what is deployed, never with the machine’s environment', async () => {
    const { environment } = await mirror(lin);
    expect(environment).toMatchObject({ SECRET: 'deployed', GREETING: 'hello' });
    expect(environment).not.toHaveProperty('MACHINE_SECRET');
  });
});

describe('a function called by a function', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it('sees the shopper and a source chained with ,scf', async () => {
    const seen = await cloud.call('chain', { name: 'mirror', data: { kept: 1 } }, lin);
    expect(seen).toMatchObject({
      before: { OPENID: 'oLin', SOURCE: 'wx_client,scf' },
      event: { kept: 1 },
    });
  });

  it('sees the chain grow with every call', async () => {
    const inner = { name: 'mirror', data: {} };
    const seen = await cloud.call('chain', { name: 'chain', data: inner }, operator);
    expect(seen).toMatchObject({ before: { SOURCE: 'wx_devtools,scf,scf' } });
  });

  it('is answered even when its callers hold every instance', async () => {
    const narrow = await openFixtureCloud({ instances: 1 });
    const twice = { name: 'chain', data: { name: 'chain', data: { name: 'mirror', data: {} } } };
    const seen = await Promise.all([1, 2, 3].map(() => narrow.call('chain', twice, lin)));
    await narrow.stop();
    expect(seen).toHaveLength(3);
    for (const { before } of seen as Seen[])
      expect(before).toMatchObject({ OPENID: 'oLin', SOURCE: 'wx_client,scf,scf,scf' });
  });

  it('fails its caller with the platform’s code', async () => {
    const fault = { name: 'faulty', data: { fault: 'throw' } };
    expect(await cloud.call('chain', fault, lin)).toMatchObject({
      errCode: -1,
      code: 'FUNCTIONS_EXECUTE_FAIL',
    });
    expect(await cloud.call('chain', { name: 'absent', data: {} }, lin)).toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    });
  });
});
