import { type Cloud } from '../../local/cloud';
import { openFixtureCloud, operator, send } from './fixture-cloud';

describe('storage', () => {
  let cloud: Cloud;
  const act = (act: string, given: object) => cloud.call('files', { act, ...given }, operator);
  const upload = async (path: string, text: string) =>
    ((await act('upload', { path, text })) as { fileID: string }).fileID;
  const address = async (fileID: string) =>
    ((await act('address', { fileID })) as { tempFileURL: string }[])[0]?.tempFileURL ?? '';

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it.each(['menu.txt', 'menus/2026/spring.json', '茶单/春.txt'])(
    'gives back what was uploaded as %s',
    async (path) => {
      const fileID = await upload(path, `春茶 ${path}`);
      expect(fileID).toBe(`cloud://local.local/${path}`);
      expect(await act('download', { fileID })).toBe(`春茶 ${path}`);
    },
  );

  it('replaces a file that is uploaded again', async () => {
    await upload('again.txt', 'first');
    expect(await act('download', { fileID: await upload('again.txt', 'second') })).toBe('second');
  });

  it('loses a file that is deleted', async () => {
    const fileID = await upload('gone.txt', 'soon');
    expect(await act('remove', { fileID })).toMatchObject([{ fileID, status: 0 }]);
    expect(await act('address', { fileID })).toMatchObject([{ status: -503003 }]);
    expect(await act('remove', { fileID })).toMatchObject([{ status: -503003 }]);
  });

  it.each(['../secret', '/etc/passwd', 'a//b', 'a/./b', 'a/../../b', 'a?b', 'a%2e%2e', 'a b', ''])(
    'refuses to keep %p',
    async (path) => {
      expect(await act('upload', { path, text: 'x' })).toHaveProperty('errCode');
    },
  );

  it('opens a file to its signed address only', async () => {
    const url = await address(await upload('signed.txt', 'open'));
    const get = (to: string) => send(to, { method: 'GET' });
    expect(await get(url)).toMatchObject({ status: 200, body: 'open' });
    expect((await get(url.replace('signed', 'other'))).status).toBe(403);
    expect((await get(url.replace(/&t=\d/, '&t=9'))).status).toBe(403);
    expect((await get(url.split('?')[0] ?? '')).status).toBe(403);
    expect((await send(url, { method: 'PUT', body: 'x' })).status).toBe(403);
  });

  it('tells the size without the file', async () => {
    const url = await address(await upload('sized.txt', 'four'));
    expect(await send(url, { method: 'HEAD' })).toMatchObject({
      status: 200,
      headers: { 'content-length': '4' },
      body: '',
    });
  });

  it('knows no file of another cloud', async () => {
    await upload('mine.txt', 'x');
    expect(await act('address', { fileID: 'cloud://other.env/mine.txt' })).toMatchObject([
      { status: -503003 },
    ]);
  });
});
