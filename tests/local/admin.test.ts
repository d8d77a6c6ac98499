import { type Cloud } from '../../local/cloud';
import { openFixtureCloud, send } from './fixture-cloud';

describe('the admin endpoint', () => {
  let cloud: Cloud;
  const admin = (body: string, type = 'application/json') =>
    send(`${cloud.adminUrl}?env=local&seqId=1_1`, { headers: { 'content-type': type }, body });

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it.each([
    ['an unknown action', '{"action":"database.watchEverything"}'],
    ['an action of no room', '{"action":"weather.forecast"}'],
    ['an action that is no text', '{"action":7}'],
    ['no action', '{}'],
    ['no object', '[1,2]'],
    ['no JSON', '{"action":'],
    ['nothing', ''],
    ['a function call without a name', '{"action":"functions.invokeFunction"}'],
    [
      'an event that is no object',
      '{"action":"functions.invokeFunction","function_name":"mirror","request_data":"7"}',
    ],
    ['a path that climbs', '{"action":"storage.getUploadMetadata","path":"../secret"}'],
    ['a list that is none', '{"action":"storage.batchGetDownloadUrl","file_list":"all"}'],
    ['an open API without data', '{"action":"wx.api","apiName":"x"}'],
  ])('answers %s with a code and status 200', async (_, body) => {
    expect(await admin(body)).toMatchObject({
      status: 200,
      body: {
        code: expect.stringMatching(/^[A-Z_]+$/) as string,
        message: expect.any(String) as string,
        requestId: expect.any(String) as string,
      },
    });
  });

  it.each([
    [
      'a form of an unknown action',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.wxPayApi\r\n--x--\r\n',
    ],
    ['a form without a boundary', 'multipart/form-data', 'anything'],
    ['a form that is cut off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp'],
    [
      'a form with bytes that are no protobuf',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi\r\n--x\r\nContent-Disposition: form-data; name="requestData"\r\n\r\n\x12\x7f\r\n--x--\r\n',
    ],
  ])('survives %s', async (_, type, body) => {
    expect(await admin(body, type)).toMatchObject({
      status: 200,
      body: { code: expect.stringMatching(/^[A-Z_]+$/) as string },
    });
  });

  it('refuses a body beyond 16 MB and goes on', async () => {
    const large = JSON.stringify({ action: 'x', pad: 'x'.repeat(16 * 1024 * 1024) });
    expect((await admin(large)).body).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' });
    expect((await admin('{}')).status).toBe(200);
  });

  it('takes a call without a token as nobody’s', async () => {
    const call = { action: 'functions.invokeFunction', function_name: 'mirror', request_data: '' };
    for (const wxCloudApiToken of [undefined, 'guessed']) {
      const { body } = await admin(JSON.stringify({ ...call, wxCloudApiToken }));
      const { data } = body as { data: { response_data: string } };
      const { before } = JSON.parse(data.response_data) as { before: object };
      expect(before).not.toHaveProperty('OPENID');
      expect(before).toMatchObject({ SOURCE: 'scf' });
    }
  });
});
