import fc from 'fast-check';
import { type Cloud } from '../../local/cloud';
import { type Field, readFields, writeFields } from '../../local/open-api/protobuf';
import { openFixtureCloud, operator, send } from './fixture-cloud';

describe('the open API stand-ins', () => {
  let cloud: Cloud;
  const use = (act: string, given?: unknown) => cloud.call('messages', { act, given }, operator);
  const message = (touser: string, more: object = {}) => ({
    touser,
    templateId: 'expiring',
    page: 'pages/home',
    data: { thing1: { value: '积分即将过期' } },
    ...more,
  });

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it('refuse a message nobody consented to with 43101', async () => {
    expect(await use('send', message('oHao'))).toMatchObject({ errCode: 43101 });
  });

  it('let one message through for each consent', async () => {
    cloud.openApi.grant('oLin', 'expiring', 1);
    const body = JSON.stringify({ openid: 'oLin', templateId: 'expiring' });
    await send(`${cloud.url}/local/grants`, { body });
    expect(await use('send', message('oLin'))).toMatchObject({ errCode: 0 });
    expect(await use('send', message('oLin'))).toMatchObject({ errCode: 0 });
    expect(await use('send', message('oLin'))).toMatchObject({ errCode: 43101 });
  });

  it('keep the consents of shoppers and templates apart', async () => {
    cloud.openApi.grant('oMei', 'expiring', 1);
    expect(await use('send', message('oMei', { templateId: 'birthday' }))).toMatchObject({
      errCode: 43101,
    });
    expect(await use('send', message('oMei2'))).toMatchObject({ errCode: 43101 });
    expect(await use('send', message('oMei'))).toMatchObject({ errCode: 0 });
  });

  it('spend no consent on a message WeChat would refuse', async () => {
    const words = (length: number) => ({ thing1: { value: '茶'.repeat(length) } });
    cloud.openApi.grant('oLong', 'expiring', 2);
    for (const data of [words(21), words(0), { thing1: '茶' }, null])
      expect(await use('send', message('oLong', { data }))).toMatchObject({ errCode: 47003 });
    expect(await use('send', message('oLong', { data: words(19) }))).toMatchObject({ errCode: 0 });
    expect(await use('send', message('oLong', { data: words(20) }))).toMatchObject({ errCode: 0 });
  });

  it('draw a mini-program code as a PNG', async () => {
    expect(await use('code', { scene: 'store=1', page: 'pages/home' })).toMatchObject({
      contentType: 'image/png',
      start: '\x89PNG\r\n\x1a\n',
    });
  });

  it('refuse a scene longer than 32 characters', async () => {
    expect(await use('code', { scene: 's'.repeat(32) })).toHaveProperty('bytes');
    expect(await use('code', { scene: 's'.repeat(33) })).toMatchObject({ errCode: 40129 });
  });

  it('read a phone number from the code that carries it, and from no other', async () => {
    expect(await use('phone', { code: '13800138000-once' })).toMatchObject({
      phoneInfo: { purePhoneNumber: '13800138000', countryCode: '86' },
    });
    for (const code of ['anything', '1380013800', '138001380001', '23800138000'])
      expect(await use('phone', { code })).toMatchObject({ errCode: 40029 });
  });

  it('refuse what the function’s config.json does not list', async () => {
    expect(await use('unlisted')).toMatchObject({ errCode: -604101 });
  });

  it('keep everything that was sent, and say that nothing left', async () => {
    cloud.clock.set(5);
    cloud.openApi.grant('oKept', 'expiring', 1);
    await use('send', message('oKept'));
    cloud.clock.set(null);
    const { body } = await send(`${cloud.url}/local/sent`, { method: 'GET' });
    expect((body as unknown[]).at(-1)).toMatchObject({
      at: 5,
      standIn: true,
      function: 'messages',
      api: 'subscribeMessage.send',
      data: { touser: 'oKept', template_id: 'expiring' },
      answer: { errcode: 0 },
    });
  });
});

describe('protobuf', () => {
  const field = fc.tuple(
    fc.integer({ min: 1, max: 2 ** 20 }),
    fc.oneof(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    ),
  );

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.array(field), (fields: readonly Field[]) => {
        expect(readFields(writeFields(fields))).toEqual(fields);
      }),
    );
  });

  it('never reads beyond a message that is cut off', () => {
    const whole = writeFields([[1, Buffer.from('words')]]);
    for (let length = 1; length < whole.length; length += 1)
      expect(() => readFields(whole.subarray(0, length))).toThrow('protobuf');
  });
});
