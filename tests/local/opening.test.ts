import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud } from '../../local/cloud';
import { lin, openFixtureCloud, operator, until } from './fixture-cloud';

/** Sends part of a request and hangs up. */
const hangUp = (url: string, part: string) =>
  new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(part, () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });

describe('a local cloud', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'huitou-opening-'));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));
  const open = (options: object = {}) => openFixtureCloud({ data, ...options });

  it('serves this machine only, on a free port or the one it is given', async () => {
    const first = await open();
    const { hostname, port } = new URL(first.url);
    await first.stop();
    const second = await open({ port: Number(port) });
    await second.stop();
    expect(hostname).toBe('127.0.0.1');
    expect(second.url).toBe(first.url);
  });

  it('is refused on a port that is taken, and leaves the first one serving', async () => {
    const first = await open();
    const port = Number(new URL(first.url).port);
    await expect(open({ port, data: join(data, 'other') })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await expect(first.call('faulty', { fault: 'none' }, lin)).resolves.toBe('fine');
    await first.stop();
  });

  it('is refused without its functions, and leaves the port free', async () => {
    const first = await open();
    const port = Number(new URL(first.url).port);
    await first.stop();
    const absent = { functions: join(data, 'absent'), data, collections: {}, port };
    await expect(openCloud(absent)).rejects.toMatchObject({ code: 'ENOENT' });
    await (await open({ port })).stop();
  });

  it('stops once, however often it is told', async () => {
    const cloud = await open();
    await Promise.all([cloud.stop(), cloud.stop()]);
    await expect(cloud.stop()).resolves.toBeUndefined();
  });

  it('finds documents and files again when it is opened again', async () => {
    const write = await openCloud({ functions, data, collections });
    await write.call('store', { _id: 'thing' }, operator);
    await write.call('files', { act: 'upload', path: 'kept.txt', text: 'kept' }, operator);
    await write.stop();
    const read = await openCloud({ functions, data, collections });
    const fileID = 'cloud://local.local/kept.txt';
    expect(read.database.counts()).toMatchObject({ things: 1 });
    expect(await read.call('files', { act: 'download', fileID }, operator)).toBe('kept');
    await read.stop();
  });

  it('writes what functions print to files when it is asked to', async () => {
    const cloud = await openCloud({ functions, data, collections, logFiles: true });
    await cloud.call('faulty', { fault: 'print', lines: ['words'] }, operator);
    await cloud.stop();
    expect(readdirSync(join(data, 'logs'))).toEqual(['faulty.log']);
  });

  describe('survives a caller that hangs up', () => {
    let cloud: Cloud;
    beforeEach(async () => {
      cloud = await open();
    });
    afterEach(() => cloud.stop());

    it.each(['/admin', '/call/mirror', '/http/web/x', '/local/clock'])('at %s', async (path) => {
      const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 99\r\n\r\n{"a":`;
      await hangUp(cloud.url, head);
      await expect(cloud.call('faulty', { fault: 'none' }, lin)).resolves.toBe('fine');
    });

    it('in an upload, of which nothing is kept', async () => {
      const given = { action: 'storage.getUploadMetadata', path: 'half/half.txt' };
      const asked = await fetch(cloud.adminUrl, { method: 'POST', body: JSON.stringify(given) });
      const { url } = ((await asked.json()) as { data: { url: string } }).data;
      const path = url.slice(cloud.url.length);
      const head = `PUT ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 99\r\n\r\nhalf`;
      await hangUp(cloud.url, head);
      const folder = join(data, 'files/half');
      await until(() => existsSync(folder) && readdirSync(folder).length === 0);
      const fileID = 'cloud://local.local/half/half.txt';
      expect(await cloud.call('files', { act: 'address', fileID }, operator)).toMatchObject([
        { status: -503003 },
      ]);
    });
  });
});

const functions = join(__dirname, 'fixtures');
const collections = { things: { indexes: [] } };
