import { type Cloud } from '../../local/cloud';
import { callSizes, fileSizes } from '../../local/functions/function-host';
import { openFixtureCloud, send } from './fixture-cloud';

describe('HTTP access', () => {
  let cloud: Cloud;
  const web = (path: string, given: Parameters<typeof send>[1] = {}) =>
    send(`${cloud.url}/http/web${path}`, given);

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it('hands the request to the function as an event', async () => {
    const headers = { 'content-type': 'application/json', 'x-signature': 'abc' };
    const { body } = await web('/orders/7?store=a&store=b&q=%E8%8C%B6', {
      method: 'PUT',
      headers,
      body: '{"n":"茶"}',
    });
    expect(body).toMatchObject({
      event: {
        path: '/orders/7',
        httpMethod: 'PUT',
        headers,
        queryStringParameters: { store: 'b', q: '茶' },
        body: '{"n":"茶"}',
        isBase64Encoded: false,
      },
      who: { SOURCE: 'wx_http' },
    });
  });

  it('names nobody, whatever the headers say', async () => {
    const { body } = await web('/', { headers: { 'x-openid': 'oLin' } });
    expect((body as { who: object }).who).not.toHaveProperty('OPENID');
  });

  it('hands bytes that are no text in Base64', async () => {
    const bytes = Buffer.from([0, 1, 254, 255]);
    const headers = { 'content-type': 'application/octet-stream' };
    expect((await web('/', { headers, body: bytes })).body).toMatchObject({
      event: { body: bytes.toString('base64'), isBase64Encoded: true },
    });
  });

  it('answers the response a function describes', async () => {
    expect(await web('/created')).toMatchObject({
      status: 201,
      headers: { 'x-kind': 'made' },
      body: '{"made":true}',
    });
  });

  it('answers a plain value as text, another value as JSON', async () => {
    expect(await web('/plain')).toMatchObject({ status: 200, body: 'plain words' });
    expect((await web('/other')).headers['content-type']).toContain('application/json');
  });

  it('answers bytes a function gives in Base64', async () => {
    expect((await web('/file')).body).toBe('\x00\xff\x01');
  });

  it('answers a failure of the function with its code', async () => {
    expect(await web('/broken')).toMatchObject({
      status: 500,
      body: { code: 'FUNCTIONS_EXECUTE_FAIL' },
    });
    expect((await send(`${cloud.url}/http/absent/`)).status).toBe(404);
  });

  it.each([
    ['text/plain', callSizes.request],
    ['application/octet-stream', fileSizes.request],
  ])('takes a %s body of %d bytes and refuses one more', async (type, limit) => {
    const body = (bytes: number) => ({
      headers: { 'content-type': type },
      body: Buffer.alloc(bytes, 'x'),
    });
    expect((await web('/plain', body(limit))).status).toBe(200);
    expect(await web('/plain', body(limit + 1))).toMatchObject({
      status: 413,
      body: { code: 'EXCEED_MAX_PAYLOAD_SIZE' },
    });
  });
});
