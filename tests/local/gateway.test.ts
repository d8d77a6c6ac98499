import { type Cloud } from '../../local/cloud';
import { openFixtureCloud, send } from './fixture-cloud';

describe('the gateway', () => {
  let cloud: Cloud;
  const call = (name: string, event: unknown, headers: Record<string, string> = {}) =>
    send(`${cloud.url}/call/${name}`, { headers, body: JSON.stringify(event) });

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  describe('turns away', () => {
    const port = () => new URL(cloud.url).port;
    const refused = { status: 403, body: { code: 'FORBIDDEN' } };

    it.each(['evil.example', '127.0.0.1.evil.example', '192.168.0.7', '127.0.0.1@evil.example'])(
      'a host that is not this machine: %s',
      async (host) => {
        const headers = { host: `${host}:${port()}` };
        expect(await call('mirror', {}, headers)).toMatchObject(refused);
        expect(await send(cloud.adminUrl, { headers })).toMatchObject(refused);
      },
    );

    it.each(['https://evil.example', 'null', 'http://localhost.evil.example', ''])(
      'a page from elsewhere: %p',
      async (origin) => {
        expect(await call('mirror', {}, { origin })).toMatchObject(refused);
        expect(await send(cloud.adminUrl, { headers: { origin } })).toMatchObject(refused);
        const path = `${cloud.url}/local/clock`;
        expect(await send(path, { headers: { origin } })).toMatchObject(refused);
      },
    );

    it('nobody on this machine', async () => {
      for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
        const headers = { host: `${host}:${port()}`, origin: `http://${host}:5173` };
        const { status, headers: answered } = await call('mirror', {}, headers);
        expect(status).toBe(200);
        expect(answered['access-control-allow-origin']).toBe(`http://${host}:5173`);
      }
    });
  });

  it('allows a page of this machine to ask with its headers', async () => {
    const headers = { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' };
    const asked = await send(`${cloud.url}/call/mirror`, { method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-headers']).toContain('x-openid');
  });

  it('calls as the shopper in x-openid, and as the console without', async () => {
    expect((await call('mirror', {}, { 'x-openid': 'oLin' })).body).toMatchObject({
      before: { OPENID: 'oLin', SOURCE: 'wx_client' },
    });
    const console = (await call('mirror', {})).body as { before: object };
    expect(console.before).toMatchObject({ SOURCE: 'wx_devtools' });
    expect(console.before).not.toHaveProperty('OPENID');
  });

  it('calls from the source in x-source', async () => {
    const headers = { 'x-source': 'wx_trigger' };
    expect((await call('mirror', {}, headers)).body).toMatchObject({
      before: { SOURCE: 'wx_trigger' },
    });
  });

  it('answers what the function answers, as JSON', async () => {
    expect(await call('faulty', { fault: 'none' })).toMatchObject({ status: 200, body: 'fine' });
    expect(await call('faulty', { fault: 'nothing' })).toMatchObject({ status: 200, body: null });
  });

  it.each([
    ['absent', {}, 404, 'FUNCTION_NOT_FOUND'],
    ['faulty', { fault: 'throw' }, 500, 'FUNCTIONS_EXECUTE_FAIL'],
    ['faulty', { fault: 'sleep' }, 504, 'FUNCTIONS_TIME_LIMIT_EXCEEDED'],
    ['faulty', { fault: 'answer', bytes: 1_100_000 }, 502, 'EXCEED_MAX_RESPONSE_SIZE'],
    ['faulty', { pad: 'x'.repeat(110_000) }, 413, 'EXCEED_MAX_PAYLOAD_SIZE'],
    ['faulty', [1], 400, 'INVALID_PARAM'],
    ['faulty', 'words', 400, 'INVALID_PARAM'],
  ])(
    'answers a failure in %s with a status that fits: %#',
    async (name, event, ...[status, code]) => {
      expect(await call(name, event)).toMatchObject({ status, body: { code } });
    },
  );

  it('refuses an id WeChat would not give', async () => {
    expect(await call('mirror', {}, { 'x-openid': '123456' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_PARAM' },
    });
  });

  it('takes an empty body as an empty event and refuses one that is no JSON', async () => {
    const path = `${cloud.url}/call/mirror`;
    expect((await send(path)).body).toMatchObject({ event: {} });
    expect((await send(path, { body: '{"a":' })).status).toBe(400);
  });

  it.each(['/', '/absent', '/call/mirror', '/local/absent', '/local', '/http/', '/%'])(
    'answers GET %s in JSON',
    async (path) => {
      const { headers } = await send(cloud.url + path, { method: 'GET' });
      expect(headers['content-type']).toContain('json');
    },
  );
});

describe('the local controls', () => {
  let cloud: Cloud;
  const get = async (path: string) => (await send(cloud.url + path, { method: 'GET' })).body;
  const post = (path: string, body: unknown = {}) =>
    send(cloud.url + path, { body: JSON.stringify(body) });

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it('are listed at the root', async () => {
    expect(await get('/')).toMatchObject({
      paths: expect.arrayContaining(['POST /call/*', 'GET /local/health']) as string[],
    });
  });

  it('tell the health of functions, collections, memory and clock', async () => {
    await cloud.call('store', { _id: 'thing' }, { source: 'wx_devtools' });
    expect(await get('/local/health')).toMatchObject({
      functions: { store: { instances: 1, coldStarts: 1, calls: 1 }, mirror: { calls: 0 } },
      collections: { things: 1 },
      memory: { rss: expect.any(Number) as number },
      clock: { at: null },
    });
  });

  it('set, advance and let go the clock', async () => {
    expect((await post('/local/clock', { at: 1000 })).body).toMatchObject({ at: 1000 });
    expect((await post('/local/clock', { at: { advance: 5 } })).body).toMatchObject({ at: 1005 });
    expect((await post('/local/clock', { advance: 5 })).status).toBe(400);
    expect((await post('/local/clock', { at: 'noon' })).status).toBe(400);
    expect(cloud.clock.at()).toBe(1005);
    expect((await post('/local/clock', { at: null })).body).toMatchObject({ at: null });
  });

  it('tell the next run of every timer after an instant, never one at it', async () => {
    const instant = (text: string) => Date.parse(`${text}+08:00`);
    const runs = (after: number) => get(`/local/timers?after=${after}`);
    const before = await runs(instant('2026-03-09T00:00:00') - 1);
    const [first] = before as readonly { at: number }[];
    const at = first?.at ?? 0;
    expect(await runs(at - 1)).toMatchObject([{ function: 'ticker', at }]);
    const [second] = (await runs(at)) as readonly { at: number }[];
    expect(second?.at).toBeGreaterThan(at);
    expect((await send(`${cloud.url}/local/timers?after=soon`, { method: 'GET' })).status).toBe(
      400,
    );
  });

  it('fire a timer and show what it printed', async () => {
    expect((await post('/local/timers/ticker')).body).toMatchObject({
      who: { SOURCE: 'wx_trigger' },
    });
    expect(await get('/local/logs/ticker')).toEqual([expect.stringMatching(/^tick/)]);
    expect(await get('/local/logs/absent')).toEqual([]);
    expect((await post('/local/timers/mirror')).status).toBe(400);
  });

  it('refuse a grant to nobody', async () => {
    expect((await post('/local/grants', { templateId: 't' })).status).toBe(400);
    expect((await post('/local/grants', { openid: 'oLin', templateId: 't' })).status).toBe(200);
  });
});
