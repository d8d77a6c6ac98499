import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud } from '../../local/cloud';
import { openFixtureCloud, send } from './fixture-cloud';

describe('pages under /app/', () => {
  let house: string;
  let pages: string;
  let cloud: Cloud;
  const get = (path: string, headers: Record<string, string> = {}) =>
    send(`${cloud.url}${path}`, { method: 'GET', headers });

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'huitou-pages-'));
    pages = join(house, 'pages');
    writeFileSync(join(house, 'secrets.json'), '{"key":"secret"}');
    cloud = await openFixtureCloud({ pages });
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(house, { recursive: true, force: true });
  });

  it('are not there before they are built', async () => {
    expect(cloud.hosting.hasPage()).toBe(false);
    expect((await get('/app/')).status).toBe(404);
  });

  describe('once built', () => {
    beforeAll(() => {
      mkdirSync(join(pages, 'js'), { recursive: true });
      writeFileSync(join(pages, 'index.html'), '<title>tea</title>');
      writeFileSync(join(pages, 'js/app.js'), 'tea()');
    });

    it('are served with their type, without a new start', async () => {
      expect(cloud.hosting.hasPage()).toBe(true);
      const page = await get('/app/?as=lin');
      expect(page).toMatchObject({ status: 200, body: '<title>tea</title>' });
      expect(page.headers['content-type']).toContain('text/html');
      const script = await get('/app/js/app.js');
      expect(script).toMatchObject({ status: 200, body: 'tea()' });
      expect(script.headers['content-type']).toContain('javascript');
    });

    it('are asked for again when they may have changed', async () => {
      const { headers } = await get('/app/js/app.js');
      expect(headers['cache-control']).toBe('no-cache');
      const again = await get('/app/js/app.js', { 'if-none-match': String(headers['etag']) });
      expect(again.status).toBe(304);
    });

    it('lead from the bare name to the folder', async () => {
      const { status, headers } = await get('/app');
      expect([status, headers['location']]).toEqual([302, '/app/']);
    });

    it.each([
      '/app/none.js',
      '/app/../secrets.json',
      '/app/%2e%2e/secrets.json',
      '/app/..%2fsecrets.json',
      '/app/js/..%5c..%5c..%5csecrets.json',
      '/app/%00',
      '/app//etc/passwd',
      '/apple/',
    ])('hide everything else: %s', async (path) => {
      const { status, body } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(body)).not.toContain('secret"');
    });

    it('are for this machine only', async () => {
      expect((await get('/app/', { host: 'evil.example' })).status).toBe(403);
    });
  });
});
