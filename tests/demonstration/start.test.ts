import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { newFolder, startShop, storyOf } from './running-shop';

jest.setTimeout(60_000);

describe('npm start', () => {
  let data: string;
  beforeEach(() => {
    data = newFolder();
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  const refused = async (...flags: readonly string[]): Promise<string> => {
    const shop = await startShop(data, ...flags);
    expect(await shop.ended).toBe(1);
    return shop.said.complaint;
  };

  it.each([['--colour'], ['--port', '0'], ['--port', '65536'], ['--customers', '0'], ['there']])(
    'refuses %s %s and names the flags there are',
    async (...flags) => {
      expect(await refused(...flags)).toContain('--empty');
    },
  );

  it('opens an empty shop that can be worked in, and keeps its secrets to itself', async () => {
    const shop = await startShop(data, '--empty');
    await shop.ready();
    const { mode } = statSync(join(data, 'secrets.json'));
    expect((mode & 0o777).toString(8)).toBe('600');
    const me = await fetch(`${shop.url}/call/staff`, {
      method: 'POST',
      headers: { 'x-openid': 'mei' },
      body: '{"action":"me"}',
    });
    expect(await me.json()).toMatchObject({ ok: true, value: { stores: ['nanmen', 'hupan'] } });
    expect(storyOf(data)).toMatchObject({ finished: true, members: 0 });
    expect(await shop.stop()).toBe(0);
  });

  it('has something on from its first day that a member can sign up for', async () => {
    const shop = await startShop(data, '--empty');
    await shop.ready();
    const ask = async (asked: object): Promise<unknown> => {
      const call = { method: 'POST', headers: { 'x-openid': 'lin' }, body: JSON.stringify(asked) };
      return (await fetch(`${shop.url}/call/member`, call)).json();
    };
    await ask({ action: 'enrol' });
    const occasion = 'rock-tea-tasting';
    expect(await ask({ action: 'sign-up', requestId: 'first-sign-up', occasion })).toMatchObject({
      ok: true,
    });
    expect(JSON.stringify(await ask({ action: 'news' }))).toContain('茶单换季了');
    expect(await shop.stop()).toBe(0);
  });

  it('keeps its secrets from one start to the next', async () => {
    const secrets = async () => {
      const shop = await startShop(data, '--empty');
      await shop.ready();
      await shop.stop();
      return readFileSync(join(data, 'secrets.json'), 'utf8');
    };
    expect(await secrets()).toBe(await secrets());
  });

  it('refuses a folder that another running process has, and takes it when that is gone', async () => {
    const first = await startShop(data, '--empty');
    await first.ready();
    expect(await refused('--empty')).toContain('is in use by process');
    await first.kill();
    const second = await startShop(data, '--empty');
    await second.ready();
    expect(await second.stop()).toBe(0);
  });

  it('says so when the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect(await refused('--port', String(port))).toContain(`port ${port} is taken`);
    await new Promise((resolve) => server.close(resolve));
  });

  it('does not empty a shop that has members', async () => {
    const story = { finished: true, members: 5, days: 1, lastDay: '2026-03-09', played: null };
    writeFileSync(join(data, 'story.json'), JSON.stringify(story));
    expect(await refused('--empty')).toContain('holds a shop with members');
  });
});
